package dev.goodword.portal.tracking;

import java.util.Optional;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.candidates.LinkTarget;
import dev.goodword.channels.Texts;
import dev.goodword.communication.Messages;
import dev.goodword.shared.LocaleTag;
import dev.goodword.surveys.PagePulse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page behind the link of every mail, and the way from it to everything else. */
@Controller
@RequestMapping("/a/{token}")
class StatusController {

	private final StatusFacts facts;

	private final StatusPages pages;

	private final Asked asked;

	private final DateFile dateFile;

	private final Texts texts;

	private final PagePulse pulse;

	private final Messages messages;

	private final SendingCodes codes;

	StatusController(StatusFacts facts, StatusPages pages, Asked asked, DateFile dateFile, Texts texts, PagePulse pulse,
			Messages messages, SendingCodes codes) {
		this.facts = facts;
		this.pages = pages;
		this.asked = asked;
		this.dateFile = dateFile;
		this.texts = texts;
		this.pulse = pulse;
		this.messages = messages;
		this.codes = codes;
	}

	@Access(Audience.STATUS_LINK)
	@GetMapping
	String status(Tracked tracked, LocaleTag language, Model model) {
		StatusFacts.Facts known = this.facts.of(tracked);
		model.addAttribute("status", this.pages.view(tracked, known, language));
		model.addAttribute("paper", this.pages.paper(tracked, known, language));
		model.addAttribute("companyName", known.card().company().in(language));
		model.addAttribute("cameBack", known.cameBack());
		model.addAttribute("held", held(tracked, known, language));
		model.addAttribute("texts",
				known.application() != null && this.texts.isOffered(known.application().candidate()));
		model.addAttribute("pulse", (tracked.sight().isLink() || known.application() == null) ? null
				: this.pulse.offered(known.application()).map(Enum::name).orElse(null));
		return "portal/status";
	}

	/** Whoever only holds the link hears nothing of our mail. */
	private @Nullable String held(Tracked tracked, StatusFacts.Facts known, LocaleTag language) {
		return (tracked.sight().isLink() || known.application() == null) ? null
				: this.messages.heldBack(known.application().id())
					.map((held) -> this.pages.held(held, known, language))
					.orElse(null);
	}

	@Access(Audience.STATUS_LINK)
	@PostMapping("/open")
	String open(Tracked tracked, HttpServletRequest request, HttpServletResponse response) {
		this.codes.send(tracked, request, response);
		return "redirect:" + tracked.base() + "/code";
	}

	@Access(Audience.STATUS_LINK)
	@GetMapping("/code")
	String code(Tracked tracked, HttpServletRequest request, LocaleTag language, Model model) {
		return this.asked.secret(request).isPresent() ? page(tracked, language, model).show(model)
				: "redirect:" + tracked.base();
	}

	@Access(Audience.STATUS_LINK)
	@PostMapping("/code")
	String enter(Tracked tracked, @RequestParam(defaultValue = "") String code,
			@RequestParam(defaultValue = "false") boolean keep, HttpServletRequest request,
			HttpServletResponse response, LocaleTag language, Model model) {
		return page(tracked, language, model).take(() -> {
			Optional<LinkTarget> opened = this.asked.byCode(request, code);
			return opened.map((target) -> this.asked.open(target, keep, request, response));
		}, keep, response, model);
	}

	private CodePage page(Tracked tracked, LocaleTag language, Model model) {
		model.addAttribute("companyName", this.facts.of(tracked).card().company().in(language));
		return CodePage.sent(tracked.base() + "/code", tracked.base(),
				this.messages.isAddressDead(tracked.target().candidate()));
	}

	@Access(Audience.STATUS_LINK)
	@GetMapping("/date.ics")
	ResponseEntity<byte[]> date(Tracked tracked, LocaleTag language) {
		return this.dateFile.of(this.facts.of(tracked), tracked, language)
			.map((file) -> ResponseEntity.ok()
				.header(HttpHeaders.CONTENT_TYPE, "text/calendar; charset=utf-8")
				.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"date.ics\"")
				.body(file))
			.orElseGet(() -> ResponseEntity.notFound().build());
	}

}
