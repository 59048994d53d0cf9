package dev.goodword.portal.tracking;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.applications.Refused;
import dev.goodword.interviews.InterviewSummary;
import dev.goodword.interviews.proposing.ChangingTalks;
import dev.goodword.portal.PageWords;
import dev.goodword.questions.AskingQuestions;
import dev.goodword.shared.DateWords;
import dev.goodword.shared.LocaleTag;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Changes an agreed talk from the candidate's side: another of our times, a wish for one
 * we did not propose, or calling it off. Looking changes nothing; what cannot be done any
 * more says why, and keeps what was written.
 */
@Controller
@RequestMapping("/a/{token}/talks/{talk}/change")
class TalkChangeController {

	/** Refusals that are written for candidates: about times and about questions. */
	private static final Pattern TO_CANDIDATES = Pattern
		.compile("interviews\\.refused\\.choice\\w+|questions\\.refused\\.\\w+");

	/** What staff are told about words that are missing or too long. */
	private static final String WORDS = "interviews.refused.reason";

	private final StatusFacts facts;

	private final StatusPages pages;

	private final ChangingTalks changing;

	private final AskingQuestions asking;

	private final PageWords words;

	TalkChangeController(StatusFacts facts, StatusPages pages, ChangingTalks changing, AskingQuestions asking,
			PageWords words) {
		this.facts = facts;
		this.pages = pages;
		this.changing = changing;
		this.asking = asking;
		this.words = words;
	}

	@Access(Audience.CANDIDATE)
	@GetMapping
	String show(Tracked tracked, @PathVariable String talk, LocaleTag language, Model model) {
		StatusFacts.Facts known = this.facts.of(tracked);
		InterviewSummary shown = shown(known, talk);
		return (shown != null) ? page(tracked, known, shown, Written.NOTHING, language, model)
				: "redirect:" + tracked.base() + "?done=talk-over";
	}

	@Access(Audience.CANDIDATE)
	@PostMapping("/move")
	String move(Tracked tracked, @PathVariable String talk, @RequestParam(defaultValue = "") String start,
			HttpServletResponse response, LocaleTag language, Model model) {
		return act(tracked, talk, "talk-moved", new Written("start", start, null),
				(shown) -> this.changing.move(shown.application(), shown.id(), time(start)), response, language, model);
	}

	/** The wish has a day by which it is answered, as any question has. */
	@Access(Audience.CANDIDATE)
	@PostMapping("/wish")
	String wish(Tracked tracked, @PathVariable String talk, @RequestParam(defaultValue = "") String wish,
			HttpServletResponse response, LocaleTag language, Model model) {
		return act(tracked, talk, "talk-wished", new Written("wish", wish, null), (shown) -> {
			DateWords there = DateWords.in(language, shown.plan().appointment().zone());
			String when = there.shortDateTime(shown.plan().appointment().startsAt(), there.zone()).text();
			this.asking.askForThemselves(shown.application(),
					wish.isBlank() ? "" : say(language, "portal.change.wish.text", when, wish.strip()));
		}, response, language, model);
	}

	@Access(Audience.CANDIDATE)
	@PostMapping("/off")
	String callOff(Tracked tracked, @PathVariable String talk, @RequestParam(defaultValue = "") String reason,
			HttpServletResponse response, LocaleTag language, Model model) {
		return act(
				tracked, talk, "talk-off", new Written("reason", reason, null), (shown) -> this.changing
					.callOff(shown.application(), shown.id(), reason.isBlank() ? null : reason.strip()),
				response, language, model);
	}

	private String act(Tracked tracked, String talk, String done, Written written, Act act,
			HttpServletResponse response, LocaleTag language, Model model) {
		StatusFacts.Facts known = this.facts.of(tracked);
		InterviewSummary shown = shown(known, talk);
		if (shown == null) {
			return "redirect:" + tracked.base() + "?done=talk-over";
		}
		try {
			act.on(shown);
			return "redirect:" + tracked.base() + "?done=" + done;
		}
		catch (Refused refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(tracked, known, shown, written.but(say(language, toThem(refusal.refusal().messageKey()))),
					language, model);
		}
	}

	/** Reasons of ours are none of theirs: they only hear whom to turn to. */
	private static String toThem(String reason) {
		if (reason.equals(WORDS)) {
			return "interviews.refused.choiceReason";
		}
		return TO_CANDIDATES.matcher(reason).matches() ? reason : "interviews.refused.choiceAsk";
	}

	private String page(Tracked tracked, StatusFacts.Facts known, InterviewSummary talk, Written written,
			LocaleTag language, Model model) {
		DateWords yours = DateWords.in(language, known.zone());
		List<OfferedTimes.Option> options = this.changing.others(talk)
			.stream()
			.map((slot) -> OfferedTimes.option(slot, yours))
			.toList();
		model.addAttribute("base", tracked.base());
		model.addAttribute("here", tracked.base() + "/talks/" + talk.id() + "/change");
		model.addAttribute("over", this.pages.over(known, language));
		model.addAttribute("companyName", known.card().company().in(language));
		model.addAttribute("now", OfferedTimes.option(talk.plan().appointment(), yours));
		model.addAttribute("options", options);
		model.addAttribute("zones", say(language, "portal.times.zone", yours.place()));
		model.addAttribute("written", written);
		return "portal/talk-change";
	}

	/** Only the appointment that is shown can be changed, and only until it begins. */
	private @Nullable InterviewSummary shown(StatusFacts.Facts known, String talk) {
		InterviewSummary shown = known.talk();
		return (shown != null && shown.id().toString().equals(talk) && this.changing.isOpen(shown)) ? shown : null;
	}

	/** What is no hour is none of those that were proposed. */
	private static LocalDateTime time(String text) {
		try {
			return LocalDateTime.parse(text);
		}
		catch (DateTimeException ex) {
			return LocalDateTime.MIN;
		}
	}

	private String say(LocaleTag language, String key, Object... arguments) {
		return this.words.say(language, key, arguments);
	}

	/** Something done to the talk. */
	private interface Act {

		void on(InterviewSummary talk);

	}

	/**
	 * What they wrote, to be kept on the page.
	 *
	 * @param field where; empty when nothing was
	 * @param value what
	 * @param problem why it cannot be done; null when nothing was tried
	 */
	record Written(String field, String value, @Nullable String problem) {

		static final Written NOTHING = new Written("", "", null);

		Written but(String why) {
			return new Written(this.field, this.value, why);
		}

		/** What stands in a field. */
		public String in(String name) {
			return this.field.equals(name) ? this.value : "";
		}

		/** What is wrong with a field; null when nothing is. */
		public @Nullable String at(String name) {
			return this.field.equals(name) ? this.problem : null;
		}

	}

}
