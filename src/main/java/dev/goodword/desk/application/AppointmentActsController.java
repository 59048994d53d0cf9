package dev.goodword.desk.application;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Refusal;
import dev.goodword.applications.Refused;
import dev.goodword.communication.FairWords;
import dev.goodword.desk.Paths;
import dev.goodword.interviews.ArrangingInterviews;
import dev.goodword.interviews.Change;
import dev.goodword.interviews.InterviewAct;
import dev.goodword.interviews.InterviewChangedMeanwhile;
import dev.goodword.interviews.InterviewId;
import dev.goodword.interviews.InterviewSummary;
import dev.goodword.interviews.Interviews;
import dev.goodword.interviews.SettlingInterviews;
import dev.goodword.interviews.Side;
import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** An appointment that stands: calling it off, and saying what became of it. */
@Controller
class AppointmentActsController {

	private final Readers readers;

	private final Dialogs dialogs;

	private final AppointmentCards cards;

	private final Interviews interviews;

	private final ArrangingInterviews arranging;

	private final SettlingInterviews settling;

	AppointmentActsController(Readers readers, Dialogs dialogs, AppointmentCards cards, Interviews interviews,
			ArrangingInterviews arranging, SettlingInterviews settling) {
		this.readers = readers;
		this.dialogs = dialogs;
		this.cards = cards;
		this.interviews = interviews;
		this.arranging = arranging;
		this.settling = settling;
	}

	@GetMapping("/applications/{id}/interviews/{interview}")
	@Access(value = Audience.STAFF, permission = Permission.RECORD_INTERVIEW)
	ModelAndView show(@PathVariable String id, @PathVariable String interview, StaffMember who, Locale locale) {
		Reader reader = this.readers.of(id, who, Permission.RECORD_INTERVIEW, locale);
		return page(reader, interview(reader, interview), null, List.of(), HttpStatus.OK);
	}

	@PostMapping("/applications/{id}/interviews/{interview}/call-off")
	@Access(value = Audience.STAFF, permission = Permission.ARRANGE_INTERVIEW)
	ModelAndView callOff(@PathVariable String id, @PathVariable String interview, @RequestParam int version,
			@RequestParam(required = false) @Nullable String reason,
			@RequestParam(defaultValue = "false") boolean theirs, StaffMember who, Locale locale) {
		Reader reader = this.readers.of(id, who, Permission.ARRANGE_INTERVIEW, locale);
		InterviewSummary known = interview(reader, interview);
		Change change = new Change(theirs ? Side.CANDIDATE : Side.COMPANY, MoveForm.typed(reason));
		return act(reader, known, reason, "interview-cancelled",
				() -> this.arranging.callOff(known.application(), known.id(), change, version, who));
	}

	@PostMapping("/applications/{id}/interviews/{interview}/held")
	@Access(value = Audience.STAFF, permission = Permission.RECORD_INTERVIEW)
	ModelAndView held(@PathVariable String id, @PathVariable String interview, StaffMember who, Locale locale) {
		Reader reader = this.readers.of(id, who, Permission.RECORD_INTERVIEW, locale);
		InterviewSummary known = interview(reader, interview);
		return act(reader, known, null, "interview-recorded",
				() -> this.settling.held(known.application(), known.id(), who));
	}

	@PostMapping("/applications/{id}/interviews/{interview}/missed")
	@Access(value = Audience.STAFF, permission = Permission.RECORD_INTERVIEW)
	ModelAndView missed(@PathVariable String id, @PathVariable String interview,
			@RequestParam(defaultValue = "false") boolean ours, @RequestParam(required = false) @Nullable String reason,
			StaffMember who, Locale locale) {
		Reader reader = this.readers.of(id, who, Permission.RECORD_INTERVIEW, locale);
		InterviewSummary known = interview(reader, interview);
		InterviewAct what = ours ? InterviewAct.COMPANY_ABSENT : InterviewAct.CANDIDATE_ABSENT;
		return act(reader, known, reason, "interview-missed",
				() -> this.settling.missed(known.application(), known.id(), what, MoveForm.typed(reason), who));
	}

	private ModelAndView act(Reader reader, InterviewSummary known, @Nullable String reason, String done,
			Runnable act) {
		Optional<String> unfair = FairWords.stop(Objects.requireNonNullElse(reason, ""));
		if (unfair.isPresent()) {
			return page(reader, known, reason,
					List.of(new Problem("reason", reader.say("desk.fair.stop", unfair.get()))),
					HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			act.run();
			return new ModelAndView("redirect:/applications/" + known.application() + "?done=" + done);
		}
		catch (Refused ex) {
			return page(reader, known, reason, List.of(problem(reader, ex.refusal())),
					HttpStatus.UNPROCESSABLE_CONTENT);
		}
		catch (InterviewChangedMeanwhile | ConcurrencyFailureException ex) {
			ModelAndView page = page(reader, interview(reader, known.id().toString()), reason, List.of(),
					HttpStatus.CONFLICT);
			page.addObject("dialog", this.dialogs.overtaken(reader, reader.say("desk.conflict.attempt.appointment")));
			return page;
		}
	}

	private static Problem problem(Reader reader, Refusal refusal) {
		return new Problem("reason", reader.say(refusal.messageKey()));
	}

	private InterviewSummary interview(Reader reader, String interview) {
		return this.interviews.interview(reader.application().id(), new InterviewId(Paths.id(interview)));
	}

	private ModelAndView page(Reader reader, InterviewSummary interview, @Nullable String reason,
			List<Problem> problems, HttpStatus status) {
		ModelAndView page = new ModelAndView("desk/appointment-acts", status);
		page.addObject("dialog", this.dialogs.of(reader, problems));
		page.addObject("card", this.cards.of(reader, interview));
		page.addObject("version", interview.version());
		page.addObject("reason", reason);
		return page;
	}

}
