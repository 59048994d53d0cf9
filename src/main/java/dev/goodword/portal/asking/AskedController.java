package dev.goodword.portal.asking;

import java.time.InstantSource;
import java.util.Optional;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Refused;
import dev.goodword.portal.PageWords;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import dev.goodword.questions.visitors.AskingVisitors;
import dev.goodword.questions.visitors.VisitorLinks;
import dev.goodword.questions.visitors.VisitorQuestionId;
import dev.goodword.questions.visitors.VisitorState;
import dev.goodword.questions.visitors.VisitorSummary;
import dev.goodword.questions.visitors.WhoAnswers;
import dev.goodword.shared.DateWords;
import dev.goodword.shared.LocaleTag;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The page of a question, which its mails lead to: whoever reads them confirms it, sees
 * where it stands, and deletes it. Looking changes nothing.
 */
@Controller
@RequestMapping("/questions/{token}")
class AskedController {

	private final AskingVisitors asking;

	private final VisitorLinks links;

	private final Positions positions;

	private final Accounts accounts;

	private final WhoAnswers answering;

	private final PageWords words;

	private final InstantSource clock;

	AskedController(AskingVisitors asking, VisitorLinks links, Positions positions, Accounts accounts,
			WhoAnswers answering, PageWords words, InstantSource clock) {
		this.asking = asking;
		this.links = links;
		this.positions = positions;
		this.accounts = accounts;
		this.answering = answering;
		this.words = words;
		this.clock = clock;
	}

	@Access(Audience.PUBLIC)
	@GetMapping
	String show(@PathVariable String token, HttpServletResponse response, LocaleTag language, Model model) {
		Optional<VisitorSummary> question = question(token, response);
		return question.isPresent() ? page(question.get(), language, model) : gone(response);
	}

	@Access(Audience.PUBLIC)
	@PostMapping
	String confirm(@PathVariable String token, HttpServletResponse response, LocaleTag language, Model model) {
		Optional<VisitorSummary> question = question(token, response);
		if (question.isEmpty()) {
			return gone(response);
		}
		try {
			pressed(() -> this.asking.confirm(question.get().id()));
			return "redirect:/questions/{token}?done=visitor-confirmed";
		}
		catch (Refused ex) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("problem", this.words.say(language, ex.refusal().messageKey()));
			return page(question.get(), language, model);
		}
	}

	@Access(Audience.PUBLIC)
	@PostMapping("/forget")
	String forget(@PathVariable String token, HttpServletResponse response) {
		Optional<VisitorQuestionId> id = question(token, response).map(VisitorSummary::id);
		if (id.isEmpty()) {
			return gone(response);
		}
		pressed(() -> this.asking.forget(id.get()));
		return "redirect:/?done=visitor-forgotten";
	}

	/** Pressed twice at once: the second finds what the first has done. */
	private static void pressed(Runnable act) {
		try {
			act.run();
		}
		catch (ConcurrencyFailureException ex) {
			act.run();
		}
	}

	private Optional<VisitorSummary> question(String token, HttpServletResponse response) {
		response.setHeader("Referrer-Policy", "no-referrer");
		return this.links.read(token).flatMap(this.asking::find);
	}

	/** The same for what was deleted and for what we never gave out. */
	private static String gone(HttpServletResponse response) {
		response.setStatus(HttpServletResponse.SC_GONE);
		return "portal/asked-gone";
	}

	private String page(VisitorSummary question, LocaleTag language, Model model) {
		DateWords dates = DateWords.in(language, question.dates().zone());
		VisitorSummary.Reply reply = question.reply();
		PositionSummary position = this.positions.summary(question.place().position());
		boolean late = question.isLate(this.clock.instant());
		boolean left = question.isLeft(this.clock.instant());
		String key = "portal.asked.goes." + ((question.state() == VisitorState.UNCONFIRMED) ? "unconfirmed"
				: question.isOpen() ? "open" : "settled");
		model.addAttribute("page", new AskedView("/questions/" + this.links.token(question.id()),
				position.title().in(language), question.text(), state(question, left, late),
				question.isOpen() ? dates.longDate(question.dates().told()) : null, late,
				left || question.unread() ? this.answering.last(position).name()
						: this.answering.of(question.place().owner()).map(StaffMember::name).orElse(null),
				(reply != null) ? reply.text() : null, this.words.say(language, key,
						dates.longDate(question.goesAt().atZone(question.dates().zone()).toLocalDate()).text())));
		model.addAttribute("companyName", this.accounts.company(question.place().company()).name().in(language));
		return "portal/asked";
	}

	/** Where it stands, as its writer was told. */
	private static String state(VisitorSummary question, boolean left, boolean late) {
		return left ? "LEFT" : late ? "LATE" : question.unread() ? "UNREAD" : question.state().name();
	}

}
