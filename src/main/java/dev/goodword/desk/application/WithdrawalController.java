package dev.goodword.desk.application;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ChangedMeanwhile;
import dev.goodword.applications.Refused;
import dev.goodword.applications.WithdrawalReason;
import dev.goodword.applications.WithdrawingApplications;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Records that a candidate told one of us, by mail or by telephone, that they leave. */
@Controller
class WithdrawalController {

	private final Readers readers;

	private final Dialogs dialogs;

	private final WithdrawingApplications withdrawals;

	WithdrawalController(Readers readers, Dialogs dialogs, WithdrawingApplications withdrawals) {
		this.readers = readers;
		this.dialogs = dialogs;
		this.withdrawals = withdrawals;
	}

	@GetMapping("/applications/{id}/withdrawal")
	@Access(value = Audience.STAFF, permission = Permission.END_APPLICATION)
	ModelAndView ask(@PathVariable String id, StaffMember who, Locale locale) {
		Reader reader = this.readers.of(id, who, Permission.END_APPLICATION, locale);
		return form(reader, new WithdrawalForm(reader.application().version(), WithdrawalReason.NOT_SAID.name(), null),
				List.of(), HttpStatus.OK);
	}

	@PostMapping("/applications/{id}/withdrawal")
	@Access(value = Audience.STAFF, permission = Permission.END_APPLICATION)
	ModelAndView record(@PathVariable String id, @ModelAttribute("form") WithdrawalForm form, StaffMember who,
			Locale locale) {
		Reader reader = this.readers.of(id, who, Permission.END_APPLICATION, locale);
		try {
			this.withdrawals.record(reader.application().id(), form.version(), form.told(), who);
			return new ModelAndView(
					"redirect:/applications/" + reader.application().id() + "?done=withdrawal-recorded");
		}
		catch (Refused ex) {
			Problem problem = new Problem("words", reader.say(ex.refusal().messageKey()));
			return form(reader, form, List.of(problem), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		catch (ChangedMeanwhile | ConcurrencyFailureException ex) {
			return overtaken(this.readers.of(id, who, Permission.END_APPLICATION, locale), form);
		}
	}

	private ModelAndView overtaken(Reader reader, WithdrawalForm form) {
		ModelAndView page = form(reader, form.at(reader.application().version()), List.of(), HttpStatus.CONFLICT);
		page.addObject("dialog", this.dialogs.overtaken(reader, reader.say("desk.conflict.attempt.withdrawal")));
		return page;
	}

	private ModelAndView form(Reader reader, WithdrawalForm form, List<Problem> problems, HttpStatus status) {
		ModelAndView page = new ModelAndView("desk/withdrawal", status);
		page.addObject("form", form);
		page.addObject("dialog", this.dialogs.of(reader, problems));
		page.addObject("reasons",
				Arrays.stream(WithdrawalReason.values())
					.map((code) -> new Choice(code.name(), reader.say("desk.withdrawal.reason." + code.name())))
					.toList());
		return page;
	}

}
