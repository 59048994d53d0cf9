package dev.goodword.desk.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ChangedMeanwhile;
import dev.goodword.applications.Refused;
import dev.goodword.communication.FairWords;
import dev.goodword.communication.MessagePreview;
import dev.goodword.communication.Messages;
import dev.goodword.communication.inbound.Inbox;
import dev.goodword.interviews.ArrangingInterviews;
import dev.goodword.interviews.InterviewChangedMeanwhile;
import dev.goodword.interviews.InterviewId;
import dev.goodword.interviews.InterviewPlan;
import dev.goodword.interviews.InterviewSummary;
import dev.goodword.interviews.Interviews;
import dev.goodword.desk.Paths;
import dev.goodword.promises.Promises;
import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Agreeing an appointment and moving it: type, look at the letter, do it. Nothing is sent
 * unseen.
 */
@Controller
class AppointmentController {

	private final Readers readers;

	private final Dialogs dialogs;

	private final Appointments appointments;

	private final Interviews interviews;

	private final ArrangingInterviews arranging;

	private final Messages messages;

	private final Promises promises;

	private final Inbox inbox;

	AppointmentController(Readers readers, Dialogs dialogs, Appointments appointments, Interviews interviews,
			ArrangingInterviews arranging, Messages messages, Promises promises, Inbox inbox) {
		this.readers = readers;
		this.dialogs = dialogs;
		this.appointments = appointments;
		this.interviews = interviews;
		this.arranging = arranging;
		this.messages = messages;
		this.promises = promises;
		this.inbox = inbox;
	}

	@GetMapping("/applications/{id}/interviews/new")
	@Access(value = Audience.STAFF, permission = Permission.ARRANGE_INTERVIEW)
	ModelAndView agree(@PathVariable String id, StaffMember who, Locale locale) {
		Reader reader = this.readers.of(id, who, Permission.ARRANGE_INTERVIEW, locale);
		return form(reader, null, AppointmentForm.empty(reader.application().version(),
				reader.position().zone().getId(), List.of(this.appointments.usual(reader))), List.of(), HttpStatus.OK);
	}

	@PostMapping("/applications/{id}/interviews/new")
	@Access(value = Audience.STAFF, permission = Permission.ARRANGE_INTERVIEW)
	ModelAndView agree(@PathVariable String id, @ModelAttribute("form") AppointmentForm form,
			@RequestParam(defaultValue = "look") String step, StaffMember who, Locale locale) {
		Reader reader = this.readers.of(id, who, Permission.ARRANGE_INTERVIEW, locale);
		return take(reader, null, form, step);
	}

	@GetMapping("/applications/{id}/interviews/{interview}/move")
	@Access(value = Audience.STAFF, permission = Permission.ARRANGE_INTERVIEW)
	ModelAndView move(@PathVariable String id, @PathVariable String interview, StaffMember who, Locale locale) {
		Reader reader = this.readers.of(id, who, Permission.ARRANGE_INTERVIEW, locale);
		InterviewSummary moved = interview(reader, interview);
		return form(reader, moved, AppointmentForm.of(moved), List.of(), HttpStatus.OK);
	}

	@PostMapping("/applications/{id}/interviews/{interview}/move")
	@Access(value = Audience.STAFF, permission = Permission.ARRANGE_INTERVIEW)
	ModelAndView move(@PathVariable String id, @PathVariable String interview,
			@ModelAttribute("form") AppointmentForm form, @RequestParam(defaultValue = "look") String step,
			StaffMember who, Locale locale) {
		Reader reader = this.readers.of(id, who, Permission.ARRANGE_INTERVIEW, locale);
		return take(reader, interview(reader, interview), form, step);
	}

	private InterviewSummary interview(Reader reader, String interview) {
		return this.interviews.interview(reader.application().id(), new InterviewId(Paths.id(interview)));
	}

	private ModelAndView take(Reader reader, @Nullable InterviewSummary moved, AppointmentForm form, String step) {
		if (step.equals("change")) {
			return form(reader, moved, form, List.of(), HttpStatus.OK);
		}
		List<Problem> problems = new ArrayList<>();
		InterviewPlan plan = this.appointments.plan(reader, form, problems).orElse(null);
		if (plan != null) {
			problems.addAll(objections(reader, moved, plan, form));
		}
		if (plan == null || !problems.isEmpty()) {
			return form(reader, moved, form, problems, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		int present = (moved != null) ? moved.version() : reader.application().version();
		if (present != form.version()) {
			return overtaken(reader, moved, form);
		}
		return step.equals("send") ? carryOut(reader, moved, plan, form) : look(reader, moved, plan, form);
	}

	private List<Problem> objections(Reader reader, @Nullable InterviewSummary moved, InterviewPlan plan,
			AppointmentForm form) {
		List<Problem> problems = new ArrayList<>();
		Optional.ofNullable(moved)
			.map((known) -> this.arranging.objection(reader.application(), known, plan, form.change()))
			.orElseGet(() -> this.arranging.objection(reader.application(), plan))
			.ifPresent((refusal) -> problems.add(Appointments.problem(reader, refusal)));
		FairWords.stop(Objects.requireNonNullElse(form.topics(), ""))
			.ifPresent((word) -> problems.add(new Problem("topics", reader.say("desk.fair.stop", word))));
		FairWords.stop(Objects.requireNonNullElse(form.reason(), ""))
			.ifPresent((word) -> problems.add(new Problem("reason", reader.say("desk.fair.stop", word))));
		return problems;
	}

	private ModelAndView carryOut(Reader reader, @Nullable InterviewSummary moved, InterviewPlan plan,
			AppointmentForm form) {
		try {
			if (moved == null) {
				this.arranging.book(reader.application().id(), plan, form.version(), reader.who());
			}
			else {
				this.arranging.move(reader.application().id(), moved.id(), plan, form.change(), form.version(),
						reader.who());
			}
		}
		catch (Refused ex) {
			return form(reader, moved, form, List.of(Appointments.problem(reader, ex.refusal())),
					HttpStatus.UNPROCESSABLE_CONTENT);
		}
		catch (ChangedMeanwhile | InterviewChangedMeanwhile | ConcurrencyFailureException ex) {
			return overtaken(reader, moved, form);
		}
		return new ModelAndView("redirect:/applications/" + reader.application().id() + "?done="
				+ ((moved == null) ? "interview-agreed" : "interview-moved"));
	}

	private ModelAndView overtaken(Reader reader, @Nullable InterviewSummary moved, AppointmentForm form) {
		Reader now = this.readers.of(reader.application().id().toString(), reader.who(), Permission.ARRANGE_INTERVIEW,
				reader.words().language().locale());
		InterviewSummary present = (moved != null) ? interview(now, moved.id().toString()) : null;
		int seen = (present != null) ? present.version() : now.application().version();
		ModelAndView page = form(now, present, form.at(seen), List.of(), HttpStatus.CONFLICT);
		page.addObject("dialog", this.dialogs.overtaken(now, now.say("desk.conflict.attempt.appointment")));
		return page;
	}

	private ModelAndView look(Reader reader, @Nullable InterviewSummary moved, InterviewPlan plan,
			AppointmentForm form) {
		ModelAndView page = page("desk/appointment-look", reader, moved, form, List.of(), HttpStatus.OK);
		MessagePreview message = this.messages.previewInterview(reader.application().id(), plan,
				(moved != null) ? moved.plan().appointment() : null, form.change());
		page.addObject("carried", form.carried());
		page.addObject("away", away(reader, plan.appointment().localStart().toLocalDate()));
		page.addObject("send",
				this.dialogs.sendBox(reader, message, this.promises.answerAfter(reader.application(), plan)));
		return page;
	}

	private ModelAndView form(Reader reader, @Nullable InterviewSummary moved, AppointmentForm form,
			List<Problem> problems, HttpStatus status) {
		ModelAndView page = page("desk/appointment", reader, moved, form, problems, status);
		page.addObject("away", away(reader, reader.clock().today()));
		page.addObject("zones", this.appointments.zones(reader));
		page.addObject("modes", this.appointments.modes(reader));
		page.addObject("team",
				this.appointments.team(reader)
					.stream()
					.map((member) -> new Choice(member.id().toString(), member.name()))
					.toList());
		return page;
	}

	/** What their absence note says, if they are still away on that day; null if not. */
	private @Nullable String away(Reader reader, LocalDate day) {
		return this.inbox.awayUntil(reader.application().id(), day)
			.map((until) -> reader.say("desk.appointment.away", reader.dates().shortDate(until).text()))
			.orElse(null);
	}

	private ModelAndView page(String view, Reader reader, @Nullable InterviewSummary moved, AppointmentForm form,
			List<Problem> problems, HttpStatus status) {
		ModelAndView page = new ModelAndView(view, status);
		page.addObject("form", form);
		page.addObject("dialog", this.dialogs.of(reader, problems));
		page.addObject("moves", moved != null);
		page.addObject("address", "/applications/" + reader.application().id() + "/interviews/"
				+ ((moved != null) ? moved.id() + "/move" : "new"));
		return page;
	}

}
