package dev.goodword.portal.tracking;

import java.util.Arrays;
import java.util.List;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Refused;
import dev.goodword.applications.Withdrawal;
import dev.goodword.applications.WithdrawalReason;
import dev.goodword.applications.WithdrawingApplications;
import dev.goodword.portal.PageWords;
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

/** Leaves without having to explain, and comes back. */
@Controller
@RequestMapping("/a/{token}")
class WithdrawController {

	private static final List<String> REASONS = Arrays.stream(WithdrawalReason.values())
		.filter((reason) -> reason != WithdrawalReason.NOT_SAID)
		.map(Enum::name)
		.toList();

	private final StatusFacts facts;

	private final StatusPages pages;

	private final PageWords words;

	private final WithdrawingApplications withdrawals;

	WithdrawController(StatusFacts facts, StatusPages pages, PageWords words, WithdrawingApplications withdrawals) {
		this.facts = facts;
		this.pages = pages;
		this.words = words;
		this.withdrawals = withdrawals;
	}

	@Access(Audience.CANDIDATE)
	@GetMapping("/withdraw")
	String ask(Tracked tracked, LocaleTag language, Model model) {
		return page(tracked, new Form(null, ""), null, language, model);
	}

	@Access(Audience.CANDIDATE)
	@PostMapping("/withdraw")
	String withdraw(Tracked tracked, @RequestParam(required = false) @Nullable String reason,
			@RequestParam(defaultValue = "") String words, HttpServletResponse response, LocaleTag language,
			Model model) {
		Form form = new Form(reason, words);
		try {
			this.withdrawals.withdraw(applicationOf(tracked), form.wish());
		}
		catch (Refused refusal) {
			boolean unfit = refusal.refusal().messageKey().equals("applications.refused.textUnfit");
			response.setStatus(unfit ? 422 : 409);
			model.addAttribute("moment", !unfit);
			return page(tracked, form,
					unfit ? this.words.say(language, "portal.withdraw.words.unfit", Withdrawal.LONGEST) : null,
					language, model);
		}
		return "redirect:" + tracked.base() + "?done=withdrawn";
	}

	@Access(Audience.CANDIDATE)
	@PostMapping("/reopen")
	String reopen(Tracked tracked) {
		try {
			this.withdrawals.reopen(applicationOf(tracked));
		}
		catch (Refused refusal) {
			return "redirect:" + tracked.base() + "?done=not-reopened";
		}
		return "redirect:" + tracked.base() + "?done=reopened";
	}

	/** Whoever has an outcome or has left already sees the page that says so. */
	private String page(Tracked tracked, Form form, @Nullable String problem, LocaleTag language, Model model) {
		applicationOf(tracked);
		StatusFacts.Facts known = this.facts.of(tracked);
		if (known.told().outcomeTold()) {
			return "redirect:" + tracked.base();
		}
		model.addAttribute("base", tracked.base());
		model.addAttribute("over", this.pages.over(known, language));
		model.addAttribute("reasons",
				REASONS.stream()
					.map((reason) -> new Reason(reason, this.words.say(language, "portal.withdraw.why." + reason)))
					.toList());
		model.addAttribute("form", form);
		model.addAttribute("problem", problem);
		model.addAttribute("longest", Withdrawal.LONGEST);
		model.addAttribute("companyName", known.card().company().in(language));
		return "portal/withdraw";
	}

	private JobApplicationId applicationOf(Tracked tracked) {
		return this.facts.application(tracked.subject())
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
			.id();
	}

	/** One reason to choose. */
	record Reason(String value, String text) {
	}

	/**
	 * What was chosen and typed.
	 *
	 * @param reason as sent; null or unknown counts as not said
	 * @param words as typed
	 */
	record Form(@Nullable String reason, String words) {

		Withdrawal wish() {
			WithdrawalReason known = (this.reason != null && REASONS.contains(this.reason))
					? WithdrawalReason.valueOf(this.reason) : WithdrawalReason.NOT_SAID;
			return new Withdrawal(known, this.words.isBlank() ? null : this.words.strip());
		}

	}

}
