package dev.goodword.accounts;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;

import dev.goodword.shared.LocaleTag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Who works here: the list, new people, their roles, and the end of their access. */
@Controller
class StaffController {

	private final ManagingStaff managing;

	private final InvitingStaff inviting;

	private final Accounts accounts;

	private final MessageSource texts;

	StaffController(ManagingStaff managing, InvitingStaff inviting, Accounts accounts, MessageSource texts) {
		this.managing = managing;
		this.inviting = inviting;
		this.accounts = accounts;
		this.texts = texts;
	}

	@Access(value = Audience.STAFF, permission = Permission.SEE_STAFF)
	@GetMapping("/staff")
	String list(StaffMember me, Locale language, Model model) {
		List<Company> companies = this.accounts.companies();
		model.addAttribute("people",
				this.managing.everybody(me)
					.stream()
					.map((entry) -> StaffLine.of(entry, companies, LocaleTag.of(language)))
					.toList());
		model.addAttribute("mayManage", AccessPolicy.may(me, Permission.MANAGE_STAFF));
		return "accounts/staff";
	}

	@Access(value = Audience.STAFF, permission = Permission.SEE_STAFF)
	@GetMapping("/staff/roles")
	String roles(Model model) {
		model.addAttribute("roles", Role.values());
		model.addAttribute("lines", RoleLine.all());
		return "accounts/roles";
	}

	@Access(value = Audience.STAFF, permission = Permission.MANAGE_STAFF)
	@GetMapping("/staff/new")
	String newPerson(Locale language, Model model) {
		ZoneId zone = this.accounts.companies().stream().findFirst().map(Company::zone).orElse(ZoneId.of("UTC"));
		return form(PersonForm.empty(LocaleTag.of(language), zone), language, model);
	}

	@Access(value = Audience.STAFF, permission = Permission.MANAGE_STAFF)
	@PostMapping("/staff")
	String invite(@ModelAttribute("form") PersonForm form, BindingResult errors, StaffMember me, Locale language,
			HttpServletRequest request, HttpServletResponse response, Model model) {
		form.check(this.accounts.companies(), errors);
		if (!errors.hasErrors()) {
			try {
				return invited(this.inviting.invite(form.person(), me, request.getRemoteAddr()), model);
			}
			catch (AddressTaken ex) {
				errors.rejectValue("email", "accounts.email.taken");
			}
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return form(form, language, model);
	}

	@Access(value = Audience.STAFF, permission = Permission.MANAGE_STAFF)
	@GetMapping("/staff/{id}")
	String person(@PathVariable AccountId id, StaffMember me, Locale language, Model model) {
		ManagingStaff.Entry entry = this.managing.entry(id, me);
		return person(entry, PersonForm.of(entry.member()), language, model);
	}

	@Access(value = Audience.STAFF, permission = Permission.MANAGE_STAFF)
	@PostMapping("/staff/{id}/roles")
	String changeRoles(@PathVariable AccountId id, @ModelAttribute("form") PersonForm form, BindingResult errors,
			StaffMember me, Locale language, HttpServletRequest request, HttpServletResponse response, Model model) {
		form.checkRoles(this.accounts.companies(), errors);
		if (!errors.hasErrors()) {
			try {
				OnceMore.whenChangedMeanwhile(
						() -> this.managing.changeRoles(id, form.grants(), me, request.getRemoteAddr()));
				return "redirect:/staff?done=roles-changed";
			}
			catch (LastAdministrator ex) {
				errors.rejectValue("roles", "accounts.administrator.last");
			}
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return person(this.managing.entry(id, me), form, language, model);
	}

	@Access(value = Audience.STAFF, permission = Permission.MANAGE_STAFF)
	@PostMapping("/staff/{id}/deactivation")
	String deactivate(@PathVariable AccountId id, StaffMember me, Locale language, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		try {
			OnceMore.whenChangedMeanwhile(() -> this.managing.deactivate(id, me, request.getRemoteAddr()));
			return "redirect:/staff?done=deactivated";
		}
		catch (LastAdministrator ex) {
			response.setStatus(HttpStatus.CONFLICT.value());
			model.addAttribute("lastAdministrator", true);
			ManagingStaff.Entry entry = this.managing.entry(id, me);
			return person(entry, PersonForm.of(entry.member()), language, model);
		}
	}

	@Access(value = Audience.STAFF, permission = Permission.MANAGE_STAFF)
	@PostMapping("/staff/{id}/invitation")
	String inviteAgain(@PathVariable AccountId id, StaffMember me, HttpServletRequest request, Model model) {
		return invited(this.inviting.inviteAgain(id, me, request.getRemoteAddr()), model);
	}

	@Access(value = Audience.STAFF, permission = Permission.MANAGE_STAFF)
	@PostMapping("/staff/{id}/sign-out")
	String endSessions(@PathVariable AccountId id, StaffMember me, HttpServletRequest request) {
		this.managing.endSessions(id, me, request.getRemoteAddr());
		return "redirect:/staff?done=sessions-ended";
	}

	@ExceptionHandler
	@ResponseStatus(HttpStatus.NOT_FOUND)
	String notFound(NoSuchElementException ex) {
		return "error/404";
	}

	private String invited(InvitingStaff.Invitation invitation, Model model) {
		model.addAttribute("person", this.accounts.member(invitation.account()));
		model.addAttribute("address", invitation.link());
		return "accounts/invited";
	}

	private String form(PersonForm form, Locale language, Model model) {
		model.addAttribute("form", form);
		addChoices(language, model);
		return "accounts/new-person";
	}

	private String person(ManagingStaff.Entry entry, PersonForm form, Locale language, Model model) {
		model.addAttribute("entry", entry);
		model.addAttribute("form", form);
		addChoices(language, model);
		return "accounts/person";
	}

	private void addChoices(Locale language, Model model) {
		model.addAttribute("roles", Role.values());
		model.addAttribute("zones", Choice.zones(language));
		model.addAttribute("languages",
				LocaleTag.SPOKEN.stream()
					.map((tag) -> new Choice(tag.value(),
							this.texts.getMessage("frame.language." + tag.value(), null, language)))
					.toList());
		model.addAttribute("companies",
				this.accounts.companies()
					.stream()
					.map((company) -> new Choice(company.id().toString(), company.name().in(LocaleTag.of(language))))
					.toList());
	}

}
