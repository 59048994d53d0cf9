package dev.goodword.portal.tracking;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.candidates.AddressChanges;
import dev.goodword.candidates.CandidateId;
import dev.goodword.candidates.CandidateSession;
import dev.goodword.candidates.StatusLinks;
import dev.goodword.candidates.TooManyTries;
import dev.goodword.candidates.WantedAddress;
import dev.goodword.communication.ChangingAddresses;
import dev.goodword.portal.CandidateCookie;
import dev.goodword.shared.DateWords;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;
import dev.goodword.web.Throttle;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The candidate moves our mail to another address: with a code to the present one that
 * was typed a moment ago, and another to the new one. Whatever address is typed, the
 * answer is the same.
 */
@Controller
@RequestMapping("/a/{token}/address")
class OwnAddressController {

	/** How long ago a code may have been typed. */
	private static final Duration FRESH = Duration.ofMinutes(15);

	private static final int PER_PERSON = 5;

	private static final int PER_MAILBOX = 5;

	private static final int PER_NETWORK = 60;

	private final StatusFacts facts;

	private final StatusPages pages;

	private final Asked asked;

	private final SendingCodes codes;

	private final ChangingAddresses changing;

	private final AddressChanges changes;

	private final StatusLinks links;

	private final CandidateCookie cookie;

	private final InstantSource clock;

	private final Throttle people;

	private final Throttle mailboxes;

	private final Throttle networks;

	OwnAddressController(StatusFacts facts, StatusPages pages, Asked asked, SendingCodes codes,
			ChangingAddresses changing, AddressChanges changes, StatusLinks links, CandidateCookie cookie,
			InstantSource clock) {
		this.facts = facts;
		this.pages = pages;
		this.asked = asked;
		this.codes = codes;
		this.changing = changing;
		this.changes = changes;
		this.links = links;
		this.cookie = cookie;
		this.clock = clock;
		this.people = new Throttle(PER_PERSON, Duration.ofHours(1), clock);
		this.mailboxes = new Throttle(PER_MAILBOX, Duration.ofHours(1), clock);
		this.networks = new Throttle(PER_NETWORK, Duration.ofHours(1), clock);
	}

	@Access(Audience.CANDIDATE)
	@GetMapping
	String show(Tracked tracked, LocaleTag language, Model model) {
		return page(tracked, new Typed("", null, null), language, model);
	}

	/** A code to the present address, typed on a page of its own. */
	@Access(Audience.CANDIDATE)
	@PostMapping("/open")
	String open(Tracked tracked, HttpServletRequest request, HttpServletResponse response) {
		this.codes.send(tracked, request, response);
		return "redirect:" + tracked.base() + "/address/open";
	}

	@Access(Audience.CANDIDATE)
	@GetMapping("/open")
	String code(Tracked tracked, HttpServletRequest request, LocaleTag language, Model model) {
		return this.asked.secret(request).isPresent() ? codePage(tracked, language, model).show(model)
				: "redirect:" + tracked.base() + "/address";
	}

	@Access(Audience.CANDIDATE)
	@PostMapping("/code")
	String enter(Tracked tracked, @RequestParam(defaultValue = "") String code,
			@RequestParam(defaultValue = "false") boolean keep, HttpServletRequest request,
			HttpServletResponse response, LocaleTag language, Model model) {
		return codePage(tracked, language, model).take(
				() -> this.asked.byCode(request, code)
					.map((target) -> this.asked.open(target, keep, request, response) + "/address"),
				keep, response, model);
	}

	@Access(Audience.CANDIDATE)
	@PostMapping
	String ask(Tracked tracked, @RequestParam(defaultValue = "") String email, HttpServletRequest request,
			HttpServletResponse response, LocaleTag language, Model model) {
		if (!isFresh(tracked)) {
			return "redirect:" + tracked.base() + "/address";
		}
		EmailAddress wanted = EmailAddress.parse(email).orElse(null);
		if (wanted == null || wanted.normalised().equals(present(tracked))) {
			String wrong = EmailAddress.hasForeignLetters(email) ? "portal.apply.email.letters"
					: "portal.apply.email.wrong";
			response.setStatus(422);
			return page(tracked, new Typed(email, (wanted != null) ? "portal.address.same" : wrong, null), language,
					model);
		}
		this.networks.admit(Throttle.network(request.getRemoteAddr()));
		this.people.admit(candidate(tracked).toString());
		this.mailboxes.admit(wanted.normalised());
		this.changing.ask(tracked.target(), wanted, request.getRemoteAddr());
		return "redirect:" + tracked.base() + "/address";
	}

	@Access(Audience.CANDIDATE)
	@PostMapping("/confirm")
	String confirm(Tracked tracked, @RequestParam(defaultValue = "") String code, HttpServletRequest request,
			HttpServletResponse response, LocaleTag language, Model model) {
		if (!isOwn(tracked)) {
			return "redirect:" + tracked.base() + "/address";
		}
		try {
			if (this.changing.confirm(candidate(tracked), Asked.digits(code), this.cookie.read(request).orElse(null),
					request.getRemoteAddr())) {
				return "redirect:/a/" + this.links.token(candidate(tracked), tracked.subject())
						+ "?done=address-changed";
			}
			response.setStatus(422);
			return page(tracked, new Typed("", null, "portal.code.wrong"), language, model);
		}
		catch (TooManyTries ex) {
			response.setStatus(429);
			response.setHeader("Retry-After", "600");
			return page(tracked, new Typed("", null, "portal.address.tooMany"), language, model);
		}
	}

	private String page(Tracked tracked, Typed typed, LocaleTag language, Model model) {
		StatusFacts.Facts known = this.facts.of(tracked);
		Optional<WantedAddress> wanted = isFresh(tracked) ? this.changes.wanted(candidate(tracked)) : Optional.empty();
		model.addAttribute("base", tracked.base());
		model.addAttribute("over", this.pages.over(known, language));
		model.addAttribute("present", present(tracked));
		model.addAttribute("fresh", isFresh(tracked));
		model.addAttribute("wanted", wanted.map((one) -> one.address().value()).orElse(null));
		model.addAttribute("until",
				wanted.map((one) -> DateWords.in(language, known.zone()).time(one.until()).text()).orElse(null));
		model.addAttribute("typed", typed);
		model.addAttribute("companyName", known.card().company().in(language));
		return "portal/address";
	}

	private CodePage codePage(Tracked tracked, LocaleTag language, Model model) {
		model.addAttribute("companyName", this.facts.of(tracked).card().company().in(language));
		return CodePage.sent(tracked.base() + "/address/code", tracked.base() + "/address", false);
	}

	/** Somebody else's code for the same mailbox opens the page, and changes nothing. */
	private static boolean isOwn(Tracked tracked) {
		CandidateSession session = tracked.session();
		return session != null && session.onlySubject() == null && session.candidate().equals(candidate(tracked));
	}

	private boolean isFresh(Tracked tracked) {
		CandidateSession session = tracked.session();
		return session != null && isOwn(tracked) && session.since().plus(FRESH).isAfter(this.clock.instant());
	}

	private static CandidateId candidate(Tracked tracked) {
		return tracked.target().candidate();
	}

	private @Nullable String present(Tracked tracked) {
		return this.changes.present(candidate(tracked)).map(EmailAddress::normalised).orElse(null);
	}

	/**
	 * What was typed.
	 *
	 * @param email as sent
	 * @param problem the key of what is wrong with it; null when nothing is
	 * @param code the key of what is wrong with the code; null when nothing is
	 */
	record Typed(String email, @Nullable String problem, @Nullable String code) {
	}

}
