package dev.goodword.accounts;

import java.util.Objects;
import java.util.Optional;

import dev.goodword.web.KeptForm;
import dev.goodword.web.LocalPath;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The staff's way in and out. */
@Controller
class SignInController {

	private final SigningIn signingIn;

	private final StaffSessions sessions;

	private final KnownDevices devices;

	private final CsrfTokenRepository csrfTokens;

	SignInController(SigningIn signingIn, StaffSessions sessions, KnownDevices devices,
			CsrfTokenRepository csrfTokens) {
		this.signingIn = signingIn;
		this.devices = devices;
		this.sessions = sessions;
		this.csrfTokens = csrfTokens;
	}

	@Access(Audience.PUBLIC)
	@GetMapping("/sign-in")
	String show(@RequestParam(required = false) @Nullable String next, HttpServletRequest request, Model model) {
		Optional<StaffMember> member = this.sessions.current(request);
		if (member.isPresent()) {
			return "redirect:" + target(next, member.get());
		}
		model.addAttribute("form", SignInForm.empty(LocalPath.parse(next).orElse("")));
		return "accounts/sign-in";
	}

	@Access(Audience.PUBLIC)
	@PostMapping("/sign-in")
	String signIn(@ModelAttribute("form") SignInForm form, BindingResult errors, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		Optional<KeptForm> kept = KeptForm.carried(text(form.next()), request.getParameterMap());
		String key = SigningIn.key(text(form.email()));
		Optional<AccountId> account = this.signingIn.attempt(key, text(form.password()), request.getRemoteAddr(),
				this.devices.find(request, key));
		if (account.isEmpty()) {
			errors.rejectValue("email", "accounts.sign-in.refused");
			kept.ifPresent((again) -> model.addAttribute("kept", again));
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return "accounts/sign-in";
		}
		this.sessions.begin(request, account.get());
		this.devices.remember(response, key);
		if (kept.isPresent()) {
			model.addAttribute("kept", kept.get());
			return "accounts/form-kept";
		}
		this.csrfTokens.saveToken(null, request, response);
		StaffMember member = this.sessions.current(request).orElseThrow();
		return "redirect:" + target(form.next(), member);
	}

	@Access(Audience.PUBLIC)
	@PostMapping("/sign-out")
	String signOut(HttpServletRequest request, HttpServletResponse response) {
		this.sessions.end(request);
		this.csrfTokens.saveToken(null, request, response);
		response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
		return "redirect:/sign-in?done=signed-out";
	}

	/** Where somebody goes who was not on the way anywhere. */
	static String firstPage(StaffMember member) {
		if (member.holds(Role.HR_HEAD) && AccessPolicy.may(member, Permission.SEE_FIGURES)) {
			return "/insights";
		}
		if (AccessPolicy.may(member, Permission.SEE_TODAY)) {
			return "/today";
		}
		if (AccessPolicy.may(member, Permission.LEGAL_HOLD)) {
			return "/legal-holds";
		}
		return AccessPolicy.may(member, Permission.SEE_STAFF) ? "/staff" : "/account";
	}

	private static String target(@Nullable String next, StaffMember member) {
		return LocalPath.parse(next)
			.filter((path) -> !path.startsWith("/sign-") && !path.startsWith("/setup"))
			.orElseGet(() -> firstPage(member));
	}

	private static String text(@Nullable String typed) {
		return Objects.requireNonNullElse(typed, "");
	}

}
