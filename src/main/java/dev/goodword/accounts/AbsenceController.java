package dev.goodword.accounts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Where somebody says that they are away, and who stands in. */
@Controller
class AbsenceController {

	private final Absences absences;

	private final Accounts accounts;

	AbsenceController(Absences absences, Accounts accounts) {
		this.absences = absences;
		this.accounts = accounts;
	}

	@Access(value = Audience.STAFF, permission = Permission.CHANGE_OWN_ACCOUNT)
	@GetMapping("/account/absence")
	String show(StaffMember me, Model model) {
		return page(AbsenceForm.of(this.absences.of(me).orElse(null)), me, model);
	}

	@Access(value = Audience.STAFF, permission = Permission.CHANGE_OWN_ACCOUNT)
	@PostMapping("/account/absence")
	String enter(@ModelAttribute("form") AbsenceForm form, BindingResult errors, StaffMember me,
			HttpServletRequest request, HttpServletResponse response, Model model) {
		Optional<LocalDate> first = AbsenceForm.day(form.first());
		Optional<LocalDate> last = AbsenceForm.day(form.last());
		Optional<AccountId> deputy = colleagues(me).stream()
			.map(StaffMember::id)
			.filter((id) -> id.toString().equals(form.deputy()))
			.findFirst();
		if (first.isEmpty()) {
			errors.rejectValue("first", "accounts.absence.day.bad");
		}
		if (last.isEmpty()) {
			errors.rejectValue("last", "accounts.absence.day.bad");
		}
		if (deputy.isEmpty()) {
			errors.rejectValue("deputy", "accounts.absence.deputy.bad");
		}
		if (!errors.hasErrors()) {
			this.absences
				.enter(me, new Absence(first.orElseThrow(), last.orElseThrow(), deputy.orElseThrow()),
						request.getRemoteAddr())
				.ifPresent((key) -> errors.rejectValue(key.contains("deputy") ? "deputy" : "last", key));
		}
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(form, me, model);
		}
		return "redirect:/account?done=absence-entered";
	}

	@Access(value = Audience.STAFF, permission = Permission.CHANGE_OWN_ACCOUNT)
	@PostMapping("/account/absence/end")
	String end(StaffMember me, HttpServletRequest request) {
		this.absences.end(me, request.getRemoteAddr());
		return "redirect:/account?done=absence-ended";
	}

	private List<StaffMember> colleagues(StaffMember me) {
		return this.accounts.staff().stream().filter((person) -> !person.id().equals(me.id())).toList();
	}

	private String page(AbsenceForm form, StaffMember me, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("entered", this.absences.of(me).isPresent());
		model.addAttribute("people",
				colleagues(me).stream().map((person) -> new Choice(person.id().toString(), person.name())).toList());
		return "accounts/absence";
	}

}
