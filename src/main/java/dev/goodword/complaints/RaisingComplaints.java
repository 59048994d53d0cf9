package dev.goodword.complaints;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.ApplicationTrail;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Refused;
import dev.goodword.shared.Chance;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Either side marks something as a complaint, at any time, also after the end: it has an
 * owner and a day at once.
 */
@Service
@Transactional
public class RaisingComplaints {

	private final ComplaintDesk desk;

	private final ComplaintOwners owners;

	private final Applications applications;

	private final ApplicationTrail trail;

	private final Chance chance;

	private final InstantSource clock;

	private final ApplicationEventPublisher events;

	RaisingComplaints(ComplaintDesk desk, ComplaintOwners owners, Applications applications, ApplicationTrail trail,
			Chance chance, InstantSource clock, ApplicationEventPublisher events) {
		this.desk = desk;
		this.owners = owners;
		this.applications = applications;
		this.trail = trail;
		this.chance = chance;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * The candidate complains. The same again, or about the same message, while it is
	 * open, changes nothing.
	 * @return the complaint with its owner and day
	 * @throws Refused when the words are missing or too long, or too much is open or was
	 * raised within a day
	 */
	public ComplaintSummary raise(JobApplicationId id, ComplaintSubject subject, String text) {
		return raise(this.applications.lockedSummary(id), subject, text, null);
	}

	/**
	 * One of ours marks what the candidate said as a complaint.
	 * @param text what they said, or what was understood of it
	 * @throws Refused as above
	 */
	public ComplaintSummary mark(JobApplicationId id, ComplaintSubject subject, String text, StaffMember who) {
		this.applications.visible(id, who, Permission.WRITE_MESSAGE);
		ComplaintSummary complaint = raise(this.applications.lockedSummary(id), subject, text, who.id());
		this.trail.record(who, "complaint.marked", id);
		return complaint;
	}

	private ComplaintSummary raise(ApplicationSummary application, ComplaintSubject subject, String text,
			@Nullable AccountId by) {
		String words = ComplaintDesk.stripped(text);
		Optional<ComplaintSummary> same = this.desk.rows(application.id())
			.stream()
			.filter((row) -> row.state().isOpen())
			.map(this.desk::summary)
			.filter((one) -> one.text().equals(words))
			.findFirst();
		return same.orElseGet(() -> anew(application, subject, words, by));
	}

	private ComplaintSummary anew(ApplicationSummary application, ComplaintSubject subject, String words,
			@Nullable AccountId by) {
		Instant now = this.clock.instant();
		Refused.ifObjected(
				ComplaintPolicy.toRaise(words, (by != null) ? List.of() : this.desk.lines(application.id()), now));
		ComplaintOwners.Owner owner = this.owners.first(this.desk.position(application));
		Complaint complaint = new Complaint(new ComplaintId(this.chance.newId()),
				new Complaint.Raising(application.id(), application.position(), application.candidate(), subject, by,
						owner),
				this.desk.seal(application.candidate(), words),
				ComplaintPolicy.dates(this.desk.team(application), this.desk.theirs(application), now, 1), now);
		this.desk.save(complaint, new ComplaintEntry(ComplaintEvent.RAISED, by, null, now));
		this.desk.write(complaint.id(), new ComplaintEntry(ComplaintEvent.NAMED, null, owner.person(), now));
		this.events.publishEvent(new ComplaintRaised(complaint.id(), application.id(), now));
		this.events.publishEvent(new ComplaintNudged(complaint.id(), application.id(), owner.person(),
				ComplaintNudged.Reason.NAMED, now));
		return this.desk.summary(complaint);
	}

}
