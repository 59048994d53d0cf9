package dev.goodword.complaints;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.calendars.Calendars;
import dev.goodword.calendars.ReadingPlace;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.candidates.CandidateGone;
import dev.goodword.candidates.CandidateId;
import dev.goodword.candidates.CandidateProfile;
import dev.goodword.candidates.CandidateSeal;
import dev.goodword.candidates.Candidates;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import dev.goodword.shared.Chance;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** What all that is done about complaints shares: the rows, the seal and the dates. */
@Component
class ComplaintDesk {

	/** Parts the findings, which lie under one seal; no text holds it. */
	private static final String PART = "\u0000";

	private static final int PARTS = 3;

	private final ComplaintRepository complaints;

	private final ComplaintStepRepository steps;

	private final CandidateSeal seal;

	private final Candidates candidates;

	private final Positions positions;

	private final Calendars calendars;

	private final Chance chance;

	ComplaintDesk(ComplaintRepository complaints, ComplaintStepRepository steps, CandidateSeal seal,
			Candidates candidates, Positions positions, Calendars calendars, Chance chance) {
		this.complaints = complaints;
		this.steps = steps;
		this.seal = seal;
		this.candidates = candidates;
		this.positions = positions;
		this.calendars = calendars;
		this.chance = chance;
	}

	List<Complaint> rows(JobApplicationId application) {
		return this.complaints.findByApplicationOrderByRaisedAt(application);
	}

	/** The same as lists show them. */
	List<ComplaintLine> lines(JobApplicationId application) {
		return this.complaints.rowsOf(application).stream().map(ComplaintRow::line).toList();
	}

	/**
	 * Which application it is about, without reading it: for whoever locks that first.
	 */
	Optional<JobApplicationId> applicationOf(ComplaintId id) {
		return this.complaints.applicationOf(id);
	}

	Optional<Complaint> row(ComplaintId id) {
		return this.complaints.findById(id);
	}

	/** Stores it with what happened. */
	void save(Complaint complaint, ComplaintEntry entry) {
		this.complaints.saveAndFlush(complaint);
		write(complaint.id(), entry);
	}

	void write(ComplaintId complaint, ComplaintEntry entry) {
		this.steps.save(new ComplaintStep(this.chance.newId(), complaint, entry));
	}

	List<ComplaintEntry> history(ComplaintId complaint) {
		return this.steps.findByComplaintOrderByHappenedAt(complaint).stream().map(ComplaintStep::view).toList();
	}

	ComplaintSummary summary(Complaint row) {
		return row.summary(this);
	}

	byte[] seal(CandidateId candidate, String words) {
		return this.seal.seal(candidate, words.getBytes(StandardCharsets.UTF_8));
	}

	byte[] seal(CandidateId candidate, ComplaintFindings findings) {
		return seal(candidate, String.join(PART, findings.texts().toList()));
	}

	/** The words; none once the person was erased. */
	String opened(CandidateId candidate, byte[] sealed) {
		try {
			return new String(this.seal.open(candidate, sealed), StandardCharsets.UTF_8);
		}
		catch (CandidateGone ex) {
			return "";
		}
	}

	/** The parts of findings, all of them, empty ones too. */
	String[] parts(CandidateId candidate, byte @Nullable [] sealed) {
		String[] parts = (sealed != null) ? opened(candidate, sealed).split(PART, PARTS) : new String[0];
		return (parts.length == PARTS) ? parts : new String[] { "", "", "" };
	}

	PositionSummary position(ApplicationSummary application) {
		return this.positions.summary(application.position());
	}

	WorkingCalendar team(ApplicationSummary application) {
		return this.calendars.calendar(position(application).calendar());
	}

	ReadingPlace theirs(ApplicationSummary application) {
		CandidateProfile person = this.candidates.profile(application.candidate());
		return this.calendars.placeOf(person.zoneOr(position(application).zone()), person.country(), team(application));
	}

	/** What happened, done by one of ours. */
	static ComplaintEntry by(AccountId who, ComplaintEvent event, Instant now) {
		return new ComplaintEntry(event, who, null, now);
	}

	/** The same words, with nothing around them. */
	static String stripped(@Nullable String typed) {
		return (typed != null) ? typed.strip() : "";
	}

}
