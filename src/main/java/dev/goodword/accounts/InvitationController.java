package dev.goodword.accounts;

import java.util.Optional;

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

/** Where an invited person chooses a password. Opening the link changes nothing. */
@Controller
class InvitationController {

	private final InvitingStaff inviting;

	InvitationController(InvitingStaff inviting) {
		this.inviting = inviting;
	}

	@Access(Audience.PUBLIC)
	@GetMapping("/invitation/{token}")
	String show(@PathVariable String token, HttpServletResponse response, Model model) {
		response.setHeader("Referrer-Policy", "no-referrer");
		Optional<StaffMember> person = this.inviting.invited(token);
		return person.isEmpty() ? gone(response) : page(PasswordForm.empty(), token, person.get(), model);
	}

	@Access(Audience.PUBLIC)
	@PostMapping("/invitation/{token}")
	String accept(@PathVariable String token, @ModelAttribute("form") PasswordForm form, BindingResult errors,
			HttpServletRequest request, HttpServletResponse response, Model model) {
		response.setHeader("Referrer-Policy", "no-referrer");
		Optional<StaffMember> person = this.inviting.invited(token);
		if (person.isEmpty()) {
			return gone(response);
		}
		this.inviting.objection(person.get(), form.wanted()).ifPresent((key) -> errors.rejectValue("newPassword", key));
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(form, token, person.get(), model);
		}
		boolean accepted = this.inviting.accept(token, person.get(), form.wanted(), request.getRemoteAddr());
		return accepted ? "redirect:/sign-in?done=password-chosen" : gone(response);
	}

	private static String page(PasswordForm form, String token, StaffMember person, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("token", token);
		model.addAttribute("person", person);
		return "accounts/invitation";
	}

	private static String gone(HttpServletResponse response) {
		response.setStatus(HttpStatus.GONE.value());
		return "accounts/invitation-gone";
	}

}
