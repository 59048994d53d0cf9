package dev.goodword.accounts;

import java.util.Locale;
import java.util.Objects;

import dev.goodword.shared.LocaleTag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The page that makes the first administrator. */
@Controller
class SetUpController {

	private final SettingUp settingUp;

	private final StaffSessions sessions;

	SetUpController(SettingUp settingUp, StaffSessions sessions) {
		this.settingUp = settingUp;
		this.sessions = sessions;
	}

	@Access(Audience.SETUP)
	@GetMapping("/setup")
	String show(Locale language, Model model) {
		return page(SetUpForm.empty(LocaleTag.of(language)), language, model);
	}

	@Access(Audience.SETUP)
	@PostMapping("/setup")
	String complete(@ModelAttribute("form") SetUpForm form, BindingResult errors, Locale language,
			HttpServletRequest request, HttpServletResponse response, Model model) {
		form.check(errors);
		@Nullable AccountId account = errors.hasErrors() ? null : tryWith(form, errors, language, request);
		if (account == null) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(form, language, model);
		}
		this.sessions.begin(request, account);
		StaffMember member = this.sessions.current(request).orElseThrow();
		return "redirect:" + SignInController.firstPage(member) + "?done=set-up";
	}

	private @Nullable AccountId tryWith(SetUpForm form, BindingResult errors, Locale language,
			HttpServletRequest request) {
		try {
			return this.settingUp.complete(Objects.requireNonNullElse(form.token(), ""), form.company(),
					form.administrator(LocaleTag.of(language)), Objects.requireNonNullElse(form.password(), ""),
					request.getRemoteAddr());
		}
		catch (SetUpRefused ex) {
			errors.rejectValue("token", "accounts.set-up.token.bad");
			return null;
		}
	}

	private static String page(SetUpForm form, Locale language, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("countries", Choice.countries(language));
		model.addAttribute("zones", Choice.zones(language));
		return "accounts/set-up";
	}

}
