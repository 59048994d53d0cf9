package dev.goodword.desk.application;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ChangedMeanwhile;
import dev.goodword.applications.HeldInterview;
import dev.goodword.applications.InterviewRecords;
import dev.goodword.applications.Refused;
import dev.goodword.desk.Paths;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Records that a talk was held: from then on the shortest promise runs. */
@Controller
class InterviewController {

	private final Readers readers;

	private final Dialogs dialogs;

	private final InterviewRecords records;

	private final InstantSource clock;

	InterviewController(Readers readers, Dialogs dialogs, InterviewRecords records, InstantSource clock) {
		this.readers = readers;
		this.dialogs = dialogs;
		this.records = records;
		this.clock = clock;
	}

	@GetMapping("/applications/{id}/interview")
	@Access(value = Audience.STAFF, permission = Permission.RECORD_INTERVIEW)
	ModelAndView ask(@PathVariable String id, StaffMember who, Locale locale) {
		Reader reader = this.readers.of(id, who, Permission.RECORD_INTERVIEW, locale);
		LocalDateTime now = LocalDateTime.ofInstant(this.clock.instant(), reader.position().zone());
		return form(reader, new InterviewForm(reader.application().version(), now.toLocalDate().toString(),
				now.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString(), null), List.of(), HttpStatus.OK);
	}

	@PostMapping("/applications/{id}/interview")
	@Access(value = Audience.STAFF, permission = Permission.RECORD_INTERVIEW)
	ModelAndView record(@PathVariable String id, @ModelAttribute("form") InterviewForm form, StaffMember who,
			Locale locale) {
		Reader reader = this.readers.of(id, who, Permission.RECORD_INTERVIEW, locale);
		List<Problem> problems = new ArrayList<>();
		Instant held = held(reader, form, problems);
		if (held != null) {
			try {
				this.records.record(reader.application().id(), form.version(), held, form.isFinalRound(), who);
				return new ModelAndView(
						"redirect:/applications/" + reader.application().id() + "?done=interview-recorded");
			}
			catch (Refused ex) {
				problems.add(new Problem("date", reader.say(ex.refusal().messageKey())));
			}
			catch (ChangedMeanwhile | ConcurrencyFailureException ex) {
				return overtaken(this.readers.of(id, who, Permission.RECORD_INTERVIEW, locale), form);
			}
		}
		return form(reader, form, problems, HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private ModelAndView overtaken(Reader reader, InterviewForm form) {
		ModelAndView page = form(reader, form.at(reader.application().version()), List.of(), HttpStatus.CONFLICT);
		page.addObject("dialog", this.dialogs.overtaken(reader, reader.say("desk.conflict.attempt.interview")));
		return page;
	}

	/** The moment the form means; null when it means none. */
	private static @Nullable Instant held(Reader reader, InterviewForm form, List<Problem> problems) {
		ZoneId zone = reader.position().zone();
		LocalDate date = null;
		LocalTime time = null;
		try {
			date = LocalDate.parse(Objects.requireNonNullElse(form.date(), "").strip());
		}
		catch (DateTimeException ex) {
			problems.add(new Problem("date", reader.say("desk.interview.problem.date")));
		}
		try {
			time = LocalTime.parse(Objects.requireNonNullElse(form.time(), "").strip());
		}
		catch (DateTimeException ex) {
			problems.add(new Problem("time", reader.say("desk.interview.problem.time")));
		}
		if (date == null || time == null) {
			return null;
		}
		Instant held = date.atTime(time).atZone(zone).toInstant();
		if (held.isBefore(reader.application().receivedAt())) {
			problems.add(new Problem("date", reader.say("desk.interview.problem.early")));
			return null;
		}
		return held;
	}

	@PostMapping("/applications/{id}/interview/{fact}/take-back")
	@Access(value = Audience.STAFF, permission = Permission.RECORD_INTERVIEW)
	ModelAndView takeBack(@PathVariable String id, @PathVariable String fact, StaffMember who, Locale locale) {
		Reader reader = this.readers.of(id, who, Permission.RECORD_INTERVIEW, locale);
		String page = "redirect:/applications/" + reader.application().id();
		try {
			this.records.takeBack(reader.application().id(), Paths.id(fact), who);
			return new ModelAndView(page + "?done=interview-taken-back");
		}
		catch (Refused | ConcurrencyFailureException ex) {
			return new ModelAndView(page + "?done=undo-too-late");
		}
	}

	private List<RecordedTalk> recorded(Reader reader) {
		return this.records.of(reader.application().id())
			.stream()
			.filter(HeldInterview::stands)
			.map((held) -> new RecordedTalk(reader.moment(held.heldAt()).text(),
					reader.say("desk.interview.by", reader.name(held.recordedBy())),
					"/applications/" + reader.application().id() + "/interview/" + held.id() + "/take-back"))
			.toList();
	}

	private ModelAndView form(Reader reader, InterviewForm form, List<Problem> problems, HttpStatus status) {
		ModelAndView page = new ModelAndView("desk/interview", status);
		page.addObject("form", form);
		page.addObject("dialog", this.dialogs.of(reader, problems));
		page.addObject("recorded", recorded(reader));
		page.addObject("zone", reader.words().dates(reader.position().zone()).place());
		return page;
	}

	/**
	 * A talk that stands in the records.
	 *
	 * @param when when it ended
	 * @param by who recorded it
	 * @param takeBack where it is taken back
	 */
	record RecordedTalk(String when, String by, String takeBack) {
	}

}
