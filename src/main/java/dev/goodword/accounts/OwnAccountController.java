package dev.goodword.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** One's own account: roles, password, and everywhere one is signed in. */
@Controller
class OwnAccountController {

	private final ChangingPassword passwords;

	private final ManagingStaff managing;

	private final StaffSessions sessions;

	OwnAccountController(ChangingPassword passwords, ManagingStaff managing, StaffSessions sessions) {
		this.passwords = passwords;
		this.managing = managing;
		this.sessions = sessions;
	}

	@Access(value = Audience.STAFF, permission = Permission.CHANGE_OWN_ACCOUNT)
	@GetMapping("/account")
	String show(StaffMember me, Model model) {
		return page(PasswordForm.empty(), me, model);
	}

	@Access(value = Audience.STAFF, permission = Permission.CHANGE_OWN_ACCOUNT)
	@PostMapping("/account/password")
	String changePassword(@ModelAttribute("form") PasswordForm form, BindingResult errors, StaffMember me,
			HttpServletRequest request, HttpServletResponse response, Model model) {
		if (!this.passwords.isCurrent(me, form.current())) {
			errors.rejectValue("currentPassword", "accounts.password.wrong");
		}
		this.passwords.objection(me, form.wanted()).ifPresent((key) -> errors.rejectValue("newPassword", key));
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(form, me, model);
		}
		this.passwords.change(me, form.wanted(), request.getRemoteAddr());
		this.sessions.begin(request, me.id());
		return "redirect:/account?done=password-changed";
	}

	@Access(value = Audience.STAFF, permission = Permission.CHANGE_OWN_ACCOUNT)
	@PostMapping("/account/sign-out")
	String endOtherSessions(StaffMember me, HttpServletRequest request) {
		this.managing.endSessions(me.id(), me, request.getRemoteAddr());
		this.sessions.begin(request, me.id());
		return "redirect:/account?done=sessions-ended";
	}

	private String page(PasswordForm form, StaffMember me, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("me", me);
		model.addAttribute("held", me.grants().stream().map(Grant::role).distinct().sorted().toList());
		model.addAttribute("sessions", this.sessions.countOf(me.id()));
		return "accounts/account";
	}

}
