package dev.goodword.accounts;

import java.util.List;
import java.util.Map;

import dev.goodword.audit.AuditLog;
import dev.goodword.shared.DateWords;
import dev.goodword.shared.LocaleTag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One's own account: roles, password, and everywhere one is signed in. */
@Controller
class OwnAccountController {

	private final ChangingPassword passwords;

	private final ManagingStaff managing;

	private final StaffSessions sessions;

	private final AuditLog audit;

	OwnAccountController(ChangingPassword passwords, ManagingStaff managing, StaffSessions sessions, AuditLog audit) {
		this.passwords = passwords;
		this.managing = managing;
		this.sessions = sessions;
		this.audit = audit;
	}

	@Access(value = Audience.STAFF, permission = Permission.CHANGE_OWN_ACCOUNT)
	@GetMapping("/account")
	String show(StaffMember me, HttpServletRequest request, LocaleTag language, Model model) {
		return page(PasswordForm.empty(), me, request, language, model);
	}

	@Access(value = Audience.STAFF, permission = Permission.CHANGE_OWN_ACCOUNT)
	@PostMapping("/account/password")
	String changePassword(@ModelAttribute("form") PasswordForm form, BindingResult errors, StaffMember me,
			HttpServletRequest request, HttpServletResponse response, LocaleTag language, Model model) {
		if (!this.passwords.isCurrent(me, form.current())) {
			errors.rejectValue("currentPassword", "accounts.password.wrong");
		}
		this.passwords.objection(me, form.wanted()).ifPresent((key) -> errors.rejectValue("newPassword", key));
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(form, me, request, language, model);
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

	/** A session that has ended already is gone as well. */
	@Access(value = Audience.STAFF, permission = Permission.CHANGE_OWN_ACCOUNT)
	@PostMapping("/account/sessions/{handle}/sign-out")
	String endOne(@PathVariable String handle, StaffMember me, HttpServletRequest request) {
		if (this.sessions.end(me.id(), handle)) {
			this.audit.record(me.id().value(), "staff.session-ended", "account", me.id().toString(), Map.of(),
					request.getRemoteAddr());
		}
		return "redirect:/account?done=session-ended";
	}

	private String page(PasswordForm form, StaffMember me, HttpServletRequest request, LocaleTag language,
			Model model) {
		model.addAttribute("form", form);
		model.addAttribute("me", me);
		model.addAttribute("held", me.grants().stream().map(Grant::role).distinct().sorted().toList());
		model.addAttribute("sessions", lines(me, request, DateWords.in(language, me.zone())));
		return "accounts/account";
	}

	private List<Line> lines(StaffMember me, HttpServletRequest request, DateWords dates) {
		return this.sessions.of(me.id(), request)
			.stream()
			.map((session) -> new Line(session, dates.dateTime(session.since())))
			.toList();
	}

	/**
	 * One place where one is signed in.
	 *
	 * @param session which
	 * @param since when it began
	 */
	record Line(OwnSession session, DateWords.Said since) {

	}

}
