package dev.goodword.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.StaffMember;
import dev.goodword.complaints.ComplaintCause;
import dev.goodword.complaints.ComplaintCheck;
import dev.goodword.complaints.ComplaintFindings;
import dev.goodword.complaints.ComplaintSubject;
import dev.goodword.complaints.ComplaintSummary;
import dev.goodword.complaints.Complaints;
import dev.goodword.complaints.HandlingComplaints;
import dev.goodword.complaints.RaisingComplaints;
import dev.goodword.complaints.improving.ImprovementId;
import dev.goodword.complaints.improving.ImprovementPlan;
import dev.goodword.complaints.improving.ImprovementSummary;
import dev.goodword.complaints.improving.Improvements;
import dev.goodword.complaints.improving.PublicChange;

import org.springframework.stereotype.Component;

/**
 * What the sample company changed because somebody complained: planned, done, looked at
 * some weeks later, and told to everybody; and one change that is still to be made.
 */
@Component
@OnSampleInstallation
class SampleChanges {

	/** Before the end of the story. */
	private static final List<Duration> STATIONS = List.of(Duration.ofDays(130), Duration.ofDays(129),
			Duration.ofDays(121), Duration.ofDays(101), Duration.ofDays(80), Duration.ofDays(6));

	private final SampleTexts texts = SampleTexts.of("questions.properties");

	private final RaisingComplaints raising;

	private final HandlingComplaints handling;

	private final Complaints complaints;

	private final Improvements improvements;

	private final Accounts accounts;

	SampleChanges(RaisingComplaints raising, HandlingComplaints handling, Complaints complaints,
			Improvements improvements, Accounts accounts) {
		this.raising = raising;
		this.handling = handling;
		this.complaints = complaints;
		this.improvements = improvements;
		this.accounts = accounts;
	}

	/**
	 * Tells the next station if the story has come there.
	 * @param told how many were told
	 * @return how many are told now
	 */
	int tell(int told, Collection<SampleCase> known, Instant now, Instant until) {
		if (told == STATIONS.size() || now.isBefore(until.minus(STATIONS.get(told)))) {
			return told;
		}
		return whoComplained(known, until.minus(STATIONS.get(0))).map((one) -> {
			station(told, one, LocalDate.ofInstant(now, ZoneOffset.UTC));
			return told + 1;
		}).orElse(told);
	}

	/** The same at each station: whoever had applied last by then. */
	private static Optional<SampleCase> whoComplained(Collection<SampleCase> known, Instant first) {
		return known.stream()
			.filter((one) -> one.appliedAt().isBefore(first))
			.max(Comparator.comparing(SampleCase::appliedAt).thenComparing((one) -> one.fate().number()));
	}

	private void station(int number, SampleCase one, LocalDate today) {
		switch (number) {
			case 0 -> this.raising.raise(one.id(), ComplaintSubject.GENERAL, said("change.complains", one));
			case 1 -> this.handling.answer(complaint(one).id(), said("change.answered", one),
					last(this.complaints.followUps(complaint(one))), owner(one));
			case 2 -> {
				close(one, today.plusDays(40));
				plan(one, "change.plan", ComplaintCause.EFFORT, today.plusDays(21));
			}
			case 3 -> this.improvements.done(latest(one), null, head(one));
			case 4 -> {
				this.handling.check(complaint(one).id(), ComplaintCheck.Outcome.WORKS, said("change.checked", one),
						owner(one));
				this.improvements.check(latest(one), ComplaintCheck.Outcome.WORKS, "", null, head(one));
				this.improvements.publish(latest(one),
						new PublicChange(this.texts.both("change.said"), this.texts.both("change.changed")), head(one));
			}
			default -> plan(one, "change.next", ComplaintCause.INTERVIEW, today.plusDays(30));
		}
	}

	private void close(SampleCase one, LocalDate check) {
		this.handling.find(complaint(one).id(), new ComplaintFindings(ComplaintCause.EFFORT, "",
				said("change.done", one), this.texts.text("change.changed", one.fate().language())), owner(one));
		this.handling.close(complaint(one).id(), said("change.told", one), check, owner(one));
	}

	private void plan(SampleCase one, String what, ComplaintCause cause, LocalDate due) {
		this.improvements.plan(one.seat().team().place().company(), new ImprovementPlan(
				this.texts.text(what, head(one).language()), cause, one.seat().team().recruiter(), due), head(one));
	}

	private ImprovementId latest(SampleCase one) {
		return this.improvements.all(head(one)).stream().map(ImprovementSummary::id).findFirst().orElseThrow();
	}

	private String said(String key, SampleCase one) {
		return this.texts.text(key, one.fate().language());
	}

	private StaffMember head(SampleCase one) {
		return this.accounts.member(one.seat().team().head());
	}

	private StaffMember owner(SampleCase one) {
		return this.accounts.member(complaint(one).owner());
	}

	/** The first of theirs, should they complain again. */
	private ComplaintSummary complaint(SampleCase one) {
		return this.complaints.of(one.id()).get(0);
	}

	private static LocalDate last(List<LocalDate> days) {
		return days.get(days.size() - 1);
	}

}
