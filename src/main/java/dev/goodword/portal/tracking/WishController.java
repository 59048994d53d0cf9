package dev.goodword.portal.tracking;

import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Locale;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.portal.PageWords;
import dev.goodword.promises.Wishes;
import dev.goodword.shared.LocaleTag;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * The candidate's own dates: another employer waits for their answer, or they are away.
 */
@Controller
@RequestMapping("/a/{token}")
class WishController {

	private final StatusFacts facts;

	private final StatusPages pages;

	private final PageWords words;

	private final Wishes wishes;

	private final InstantSource clock;

	WishController(StatusFacts facts, StatusPages pages, PageWords words, Wishes wishes, InstantSource clock) {
		this.facts = facts;
		this.pages = pages;
		this.words = words;
		this.wishes = wishes;
		this.clock = clock;
	}

	@Access(Audience.CANDIDATE)
	@GetMapping("/deadline")
	String askDeadline(Tracked tracked, LocaleTag language, Model model) {
		return page(tracked, Kind.DEADLINE, known(this.wishes.of(applicationOf(tracked)).rivalOn()), null, language,
				model);
	}

	@Access(Audience.CANDIDATE)
	@PostMapping("/deadline")
	String deadline(Tracked tracked, @RequestParam(defaultValue = "") String day, HttpServletResponse response,
			LocaleTag language, Model model) {
		LocalDate date = date(day);
		boolean noted = date != null && mayWish(tracked) && this.wishes.rival(applicationOf(tracked), date);
		return noted ? "redirect:" + tracked.base() + "?done=deadline-noted"
				: again(tracked, Kind.DEADLINE, day, response, language, model);
	}

	@Access(Audience.CANDIDATE)
	@PostMapping("/deadline/back")
	String deadlineBack(Tracked tracked) {
		if (!this.facts.of(tracked).told().outcomeTold()) {
			this.wishes.noRival(applicationOf(tracked));
		}
		return "redirect:" + tracked.base() + "?done=deadline-back";
	}

	@Access(Audience.CANDIDATE)
	@GetMapping("/pause")
	String askPause(Tracked tracked, LocaleTag language, Model model) {
		return page(tracked, Kind.PAUSE, known(this.wishes.of(applicationOf(tracked)).awayUntil()), null, language,
				model);
	}

	@Access(Audience.CANDIDATE)
	@PostMapping("/pause")
	String pause(Tracked tracked, @RequestParam(defaultValue = "") String day, HttpServletResponse response,
			LocaleTag language, Model model) {
		LocalDate date = date(day);
		boolean noted = date != null && mayWish(tracked) && this.wishes.away(applicationOf(tracked), date);
		return noted ? "redirect:" + tracked.base() + "?done=pause-noted"
				: again(tracked, Kind.PAUSE, day, response, language, model);
	}

	private String again(Tracked tracked, Kind kind, String day, HttpServletResponse response, LocaleTag language,
			Model model) {
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return page(tracked, kind, day, this.words.say(language, "portal.wish.unfit"), language, model);
	}

	private boolean mayWish(Tracked tracked) {
		StatusFacts.Facts known = this.facts.of(tracked);
		return !known.told().outcomeTold() && !known.told().isTheirTurn();
	}

	private String page(Tracked tracked, Kind kind, String day, @Nullable String problem, LocaleTag language,
			Model model) {
		applicationOf(tracked);
		StatusFacts.Facts known = this.facts.of(tracked);
		if (!mayWish(tracked)) {
			return "redirect:" + tracked.base();
		}
		model.addAttribute("base", tracked.base());
		model.addAttribute("over", this.pages.over(known, language));
		model.addAttribute("kind", kind.name().toLowerCase(Locale.ROOT));
		model.addAttribute("day", day);
		model.addAttribute("told", kind == Kind.DEADLINE && known.wishes().rivalOn() != null);
		model.addAttribute("first", LocalDate.ofInstant(this.clock.instant(), known.zone()).toString());
		model.addAttribute("problem", problem);
		model.addAttribute("companyName", known.card().company().in(language));
		return "portal/wish";
	}

	private JobApplicationId applicationOf(Tracked tracked) {
		return this.facts.application(tracked.subject())
			.map(ApplicationSummary::id)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private static String known(@Nullable LocalDate day) {
		return (day != null) ? day.toString() : "";
	}

	private static @Nullable LocalDate date(String typed) {
		try {
			return LocalDate.parse(typed.strip());
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private enum Kind {

		DEADLINE, PAUSE

	}

}
