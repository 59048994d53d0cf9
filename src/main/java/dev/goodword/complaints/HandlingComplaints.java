package dev.goodword.complaints;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Objects;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.ApplicationTrail;
import dev.goodword.applications.Applications;
import dev.goodword.applications.Refused;
import dev.goodword.calendars.WorkingCalendar;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the owner of a complaint does about it, or whoever answers for recruiting there:
 * answer, hand on, write down what was found, close, and look whether it works.
 */
@Service
@Transactional
public class HandlingComplaints {

	private final ComplaintDesk desk;

	private final ComplaintOwners owners;

	private final Complaints complaints;

	private final Applications applications;

	private final ApplicationTrail trail;

	private final InstantSource clock;

	private final ApplicationEventPublisher events;

	HandlingComplaints(ComplaintDesk desk, ComplaintOwners owners, Complaints complaints, Applications applications,
			ApplicationTrail trail, InstantSource clock, ApplicationEventPublisher events) {
		this.desk = desk;
		this.owners = owners;
		this.complaints = complaints;
		this.applications = applications;
		this.trail = trail;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * Answers; the person is told. The same answer twice changes nothing.
	 * @param until the day by whose close they hear what was changed; null when this
	 * answer says all there is to say
	 * @throws UnknownComplaint when there is none the person may know of
	 * @throws Refused when it was answered, the words are missing or too long, or the day
	 * does not fit
	 */
	public void answer(ComplaintId id, String text, @Nullable LocalDate until, StaffMember who) {
		Case known = known(id, who);
		String words = ComplaintDesk.stripped(text);
		ComplaintSummary.Said said = known.seen().answer();
		if (said != null && said.text().equals(words) && said.by().equals(who.id())) {
			return;
		}
		WorkingCalendar team = this.desk.team(known.application());
		Refused.ifObjected(ComplaintPolicy.toAnswer(known.seen().state(), words, until,
				ComplaintPolicy.followUps(team, known.now())));
		ComplaintDates more = (until != null)
				? ComplaintPolicy.until(team, this.desk.theirs(known.application()), until) : null;
		known.row().answer(this.desk.seal(known.application().candidate(), words), who.id(), more, known.now());
		save(known, ComplaintEvent.ANSWERED, "complaint.answered", who);
		this.events.publishEvent(new ComplaintAnswered(id, known.application().id(), known.now()));
	}

	/**
	 * Hands it on.
	 * @throws UnknownComplaint as above
	 * @throws Refused when it is closed, or the person named cannot answer for it
	 */
	public void handOver(ComplaintId id, AccountId next, StaffMember who) {
		Case known = known(id, who);
		if (known.seen().owner().equals(next)) {
			return;
		}
		if (!known.seen().isOpen()) {
			Refused.ifObjected(ComplaintPolicy.because("closed"));
		}
		ComplaintOwners.Owner owner = this.owners
			.named(this.desk.position(known.application()), next, known.seen().owner())
			.orElseThrow(() -> new Refused(ComplaintPolicy.because("owner").orElseThrow()));
		known.row().handTo(owner);
		this.desk.save(known.row(), new ComplaintEntry(ComplaintEvent.NAMED, who.id(), next, known.now()));
		this.trail.record(who, "complaint.handed-over", known.application().id());
		this.events.publishEvent(
				new ComplaintNudged(id, known.application().id(), next, ComplaintNudged.Reason.NAMED, known.now()));
	}

	/**
	 * Writes down what was found and done; the same again changes nothing.
	 * @throws UnknownComplaint as above
	 * @throws Refused when it is closed or something is too long
	 */
	public void find(ComplaintId id, ComplaintFindings findings, StaffMember who) {
		Case known = known(id, who);
		if (known.seen().findings().equals(findings)) {
			return;
		}
		Refused.ifObjected(ComplaintPolicy.toFind(known.seen().state(), findings));
		known.row().find(findings.cause(), this.desk.seal(known.application().candidate(), findings));
		save(known, ComplaintEvent.FOUND, "complaint.found", who);
	}

	/**
	 * Closes it, and tells the person what came of it.
	 * @param text what they are told
	 * @param check when somebody looks whether the change works
	 * @throws UnknownComplaint as above
	 * @throws Refused when nobody answered, or cause, action, change or words are missing
	 */
	public void close(ComplaintId id, String text, @Nullable LocalDate check, StaffMember who) {
		Case known = known(id, who);
		String words = ComplaintDesk.stripped(text);
		ComplaintSummary.Said told = known.seen().told();
		if (told != null && told.text().equals(words) && told.by().equals(who.id())) {
			return;
		}
		LocalDate today = LocalDate.ofInstant(known.now(), this.desk.team(known.application()).zone());
		Refused.ifObjected(ComplaintPolicy.toClose(known.seen(), words, check, today));
		known.row()
			.close(this.desk.seal(known.application().candidate(), words), who.id(), Objects.requireNonNull(check),
					known.now());
		save(known, ComplaintEvent.CLOSED, "complaint.closed", who);
		this.events.publishEvent(new ComplaintClosed(id, known.application().id(), known.now()));
	}

	/**
	 * Says whether the change works.
	 * @throws UnknownComplaint as above
	 * @throws Refused when it is not closed, or the note is too long
	 */
	public void check(ComplaintId id, ComplaintCheck.Outcome outcome, String note, StaffMember who) {
		Case known = known(id, who);
		if (known.seen().state() != ComplaintState.CLOSED) {
			Refused.ifObjected(ComplaintPolicy.because("unclosed"));
		}
		String words = ComplaintDesk.stripped(note);
		Refused.ifObjected(ComplaintPolicy.toNote(words));
		known.row().check(outcome, this.desk.seal(known.application().candidate(), words));
		save(known, ComplaintEvent.CHECKED, "complaint.checked", who);
	}

	/** Nothing of it is read before the lock: what was read earlier may be old. */
	private Case known(ComplaintId id, StaffMember who) {
		ApplicationSummary application = this.applications
			.lockedSummary(this.desk.applicationOf(id).orElseThrow(UnknownComplaint::new));
		ComplaintSummary seen = this.complaints.visible(id, who);
		Complaint row = this.desk.row(id).orElseThrow(UnknownComplaint::new);
		return new Case(row, seen, application, this.clock.instant());
	}

	private void save(Case known, ComplaintEvent event, String action, StaffMember who) {
		this.desk.save(known.row(), ComplaintDesk.by(who.id(), event, known.now()));
		this.trail.record(who, action, known.application().id());
	}

	/** A complaint somebody acts on. */
	private record Case(Complaint row, ComplaintSummary seen, ApplicationSummary application, Instant now) {
	}

}
