package dev.goodword.portal.asking;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Audience;
import dev.goodword.portal.PositionPages;
import dev.goodword.positions.PositionSummary;
import dev.goodword.shared.LocaleTag;
import dev.goodword.web.Throttle;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Somebody asks about a position without having applied. What was answered before is
 * shown first; what is asked is confirmed from the mailbox it came with.
 */
@Controller
@RequestMapping("/jobs/{code}/ask")
class AskController {

	private static final int PER_NETWORK = 30;

	private final AskPages pages;

	private final PositionPages positions;

	private final Accounts accounts;

	private final Throttle networks;

	AskController(AskPages pages, PositionPages positions, Accounts accounts, InstantSource clock) {
		this.pages = pages;
		this.positions = positions;
		this.accounts = accounts;
		this.networks = new Throttle(PER_NETWORK, Duration.ofHours(1), clock);
	}

	@Access(Audience.PUBLIC)
	@GetMapping
	String form(@PathVariable String code, LocaleTag language, HttpServletResponse response, Model model) {
		Optional<PositionSummary> position = this.pages.askable(code);
		return position.isEmpty() ? none(code, language, response, model) : show(position.get(),
				this.pages.view(position.get(), AskForm.EMPTY, List.of(), List.of(), language), language, model);
	}

	/** Asks, unless what stands on the position's page may answer it already. */
	@Access(Audience.PUBLIC)
	@PostMapping
	String ask(@PathVariable String code, @ModelAttribute("typed") AskForm form,
			@RequestParam(defaultValue = "look") String step, @RequestParam(required = false) @Nullable String lang,
			HttpServletRequest request, HttpServletResponse response, LocaleTag language, Model model) {
		Optional<PositionSummary> askable = this.pages.askable(code);
		if (askable.isEmpty()) {
			return none(code, language, response, model);
		}
		PositionSummary position = askable.get();
		if (lang != null) {
			return show(position, this.pages.view(position, form, List.of(), List.of(), language), language, model);
		}
		this.networks.admit(Throttle.network(request.getRemoteAddr()));
		List<AskView.Problem> problems = this.pages.problems(position, form, language);
		List<AskView.Found> found = (problems.isEmpty() && !step.equals("ask"))
				? this.pages.found(position, form, language) : List.of();
		if (problems.isEmpty() && found.isEmpty()) {
			problems = this.pages.ask(position, form, language);
		}
		if (problems.isEmpty() && found.isEmpty()) {
			return "redirect:/jobs/{code}/ask/sent";
		}
		if (!problems.isEmpty()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		}
		return show(position, this.pages.view(position, form, problems, found, language), language, model);
	}

	/** The same for everybody, whatever was asked with which address. */
	@Access(Audience.PUBLIC)
	@GetMapping("/sent")
	String sent(@PathVariable String code, LocaleTag language, HttpServletResponse response, Model model) {
		Optional<PositionSummary> position = this.pages.askable(code);
		if (position.isEmpty()) {
			return none(code, language, response, model);
		}
		model.addAttribute("code", code);
		model.addAttribute("position", position.get().title().in(language));
		model.addAttribute("companyName", this.accounts.company(position.get().company()).name().in(language));
		return "portal/ask-sent";
	}

	private String show(PositionSummary position, AskView view, LocaleTag language, Model model) {
		model.addAttribute("page", view);
		model.addAttribute("companyName", this.accounts.company(position.company()).name().in(language));
		return "portal/ask";
	}

	private String none(String code, LocaleTag language, HttpServletResponse response, Model model) {
		response.setStatus(HttpServletResponse.SC_NOT_FOUND);
		model.addAttribute("others", this.positions.others(code, language));
		return "portal/no-position";
	}

}
