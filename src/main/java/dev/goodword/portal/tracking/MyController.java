package dev.goodword.portal.tracking;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.candidates.CandidateSession;
import dev.goodword.candidates.LinkTarget;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;
import dev.goodword.web.Throttle;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
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
import org.springframework.web.server.ResponseStatusException;

/**
 * "My application": asks for the address only. The answer is the same for everybody; what
 * there is to send goes out by mail.
 */
@Controller
@RequestMapping("/my")
class MyController {

	/** Where a link that leads nowhere is answered. */
	static final String UNKNOWN = "/my/unknown-link";

	private static final int PER_ADDRESS = 3;

	/** From all networks together: no mailbox is flooded, and few codes live at once. */
	private static final int PER_MAILBOX = 30;

	private static final int PER_NETWORK = 200;

	private final MyApplications mine;

	private final Doorkeeper doorkeeper;

	private final Asked asked;

	private final Throttle addresses;

	private final Throttle mailboxes;

	private final Throttle networks;

	MyController(MyApplications mine, Doorkeeper doorkeeper, Asked asked, InstantSource clock) {
		this.mine = mine;
		this.doorkeeper = doorkeeper;
		this.asked = asked;
		this.addresses = new Throttle(PER_ADDRESS, Duration.ofMinutes(10), clock);
		this.mailboxes = new Throttle(PER_MAILBOX, Duration.ofHours(1), clock);
		this.networks = new Throttle(PER_NETWORK, Duration.ofMinutes(10), clock);
	}

	@Access(Audience.PUBLIC)
	@GetMapping
	String my(HttpServletRequest request, LocaleTag language, Model model) {
		Optional<CandidateSession> session = this.doorkeeper.session(request)
			.filter((known) -> known.onlySubject() == null);
		if (session.isPresent()) {
			model.addAttribute("rows", this.mine.list(session.get().candidate(), language));
			return "portal/my-list";
		}
		return ask("", null, model);
	}

	@Access(Audience.PUBLIC)
	@PostMapping
	String send(@RequestParam(defaultValue = "") String email, HttpServletRequest request, HttpServletResponse response,
			Model model) {
		this.networks.admit(Throttle.network(request.getRemoteAddr()));
		Optional<EmailAddress> address = EmailAddress.parse(email);
		if (address.isEmpty()) {
			response.setStatus(422);
			return ask(email,
					EmailAddress.hasForeignLetters(email) ? "portal.apply.email.letters" : "portal.apply.email.wrong",
					model);
		}
		String mailbox = address.get().normalised();
		this.addresses.admit(Throttle.network(request.getRemoteAddr()) + "|" + mailbox);
		this.mailboxes.admit(mailbox);
		this.mine.send(address.get(), this.asked.begin(request, response));
		return "redirect:/my/code";
	}

	@Access(Audience.PUBLIC)
	@GetMapping("/code")
	String code(HttpServletRequest request, Model model) {
		return this.asked.secret(request).isPresent() ? CodePage.asked("/my/code", "/my").show(model) : "redirect:/my";
	}

	@Access(Audience.PUBLIC)
	@PostMapping("/code")
	String enter(@RequestParam(defaultValue = "") String code, @RequestParam(defaultValue = "false") boolean keep,
			HttpServletRequest request, HttpServletResponse response, Model model) {
		return CodePage.asked("/my/code", "/my")
			.take(() -> this.asked.byCode(request, code).map((target) -> opened(target, keep, request, response)), keep,
					response, model);
	}

	@Access(Audience.PUBLIC)
	@GetMapping("/sign-in/{token}")
	String link(@PathVariable String token, HttpServletRequest request, HttpServletResponse response, Model model) {
		response.setHeader("Referrer-Policy", "no-referrer");
		Optional<Boolean> needsCode = this.asked.needsCode(request, token);
		if (needsCode.isEmpty()) {
			response.setStatus(410);
			return "portal/code-gone";
		}
		return page(token, needsCode.get()).show(model);
	}

	@Access(Audience.PUBLIC)
	@PostMapping("/sign-in/{token}")
	String use(@PathVariable String token, @RequestParam(defaultValue = "") String code,
			@RequestParam(defaultValue = "false") boolean keep, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		response.setHeader("Referrer-Policy", "no-referrer");
		Optional<Boolean> needsCode = this.asked.needsCode(request, token);
		if (needsCode.isEmpty()) {
			response.setStatus(410);
			return "portal/code-gone";
		}
		return page(token, needsCode.get()).take(
				() -> this.asked.byLink(request, token, code).map((target) -> opened(target, keep, request, response)),
				keep, response, model);
	}

	@Access(Audience.PUBLIC)
	@PostMapping("/sign-out")
	String leave(HttpServletRequest request, HttpServletResponse response) {
		this.asked.leave(request, response);
		return "redirect:/my?done=left";
	}

	@Access(Audience.PUBLIC)
	@RequestMapping("/unknown-link")
	String unknown(HttpServletRequest request, HttpServletResponse response) {
		if (request.getDispatcherType() != DispatcherType.FORWARD) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		response.setStatus(404);
		return "portal/unknown-link";
	}

	/** The one application there is, or the choice of all. */
	private String opened(LinkTarget target, boolean keep, HttpServletRequest request, HttpServletResponse response) {
		String page = this.asked.open(target, keep, request, response);
		return (this.mine.count(target.candidate()) > 1) ? "/my" : page;
	}

	private static CodePage page(String token, boolean needsCode) {
		return CodePage.linked("/my/sign-in/" + token, "/my", needsCode);
	}

	private static String ask(String email, @Nullable String problem, Model model) {
		model.addAttribute("email", email);
		model.addAttribute("problem", problem);
		return "portal/my";
	}

}
