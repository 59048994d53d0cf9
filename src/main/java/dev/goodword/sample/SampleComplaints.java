package dev.goodword.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.StaffMember;
import dev.goodword.complaints.ComplaintCause;
import dev.goodword.complaints.ComplaintFindings;
import dev.goodword.complaints.ComplaintSubject;
import dev.goodword.complaints.ComplaintSummary;
import dev.goodword.complaints.Complaints;
import dev.goodword.complaints.HandlingComplaints;
import dev.goodword.complaints.RaisingComplaints;

import org.springframework.stereotype.Component;

/**
 * What a few applicants of the sample company complain of in its last days: one is
 * closed, one answered, one fresh.
 */
@Component
@OnSampleInstallation
class SampleComplaints {

	private static final int FEW = 3;

	/** Before the end of the story; each is told as soon as the story has come there. */
	private static final List<Duration> STATIONS = List.of(Duration.ofDays(9), Duration.ofDays(8), Duration.ofDays(3),
			Duration.ofHours(20));

	private final RaisingComplaints raising;

	private final HandlingComplaints handling;

	private final Complaints complaints;

	private final Accounts accounts;

	SampleComplaints(RaisingComplaints raising, HandlingComplaints handling, Complaints complaints, Accounts accounts) {
		this.raising = raising;
		this.handling = handling;
		this.complaints = complaints;
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
		List<SampleCase> few = few(known, until.minus(STATIONS.get(0)));
		if (few.size() < FEW) {
			return told;
		}
		switch (told) {
			case 0 -> {
				complain(few.get(0), 0);
				complain(few.get(1), 1);
			}
			case 1 -> {
				answer(few.get(0), 0, false);
				answer(few.get(1), 1, true);
			}
			case 2 -> close(few.get(0), LocalDate.ofInstant(until, ZoneOffset.UTC).plusDays(30));
			default -> complain(few.get(FEW - 1), FEW - 1);
		}
		return told + 1;
	}

	/** The same at each station: those who had applied last before the first of them. */
	private static List<SampleCase> few(Collection<SampleCase> known, Instant first) {
		return known.stream()
			.filter((one) -> one.appliedAt().isBefore(first))
			.sorted(Comparator.comparing(SampleCase::appliedAt).reversed().thenComparing((one) -> one.fate().number()))
			.limit(FEW)
			.toList();
	}

	/** No two of them say the same. */
	private void complain(SampleCase one, int number) {
		this.raising.raise(one.id(), ComplaintSubject.GENERAL, one.phrase("complains", number));
	}

	/** The answer says all, or names the last of the days for what is changed. */
	private void answer(SampleCase one, int number, boolean more) {
		ComplaintSummary complaint = complaint(one);
		List<LocalDate> days = this.complaints.followUps(complaint);
		this.handling.answer(complaint.id(), one.phrase("complaint.answered", number),
				more ? days.get(days.size() - 1) : null, owner(complaint));
	}

	private void close(SampleCase one, LocalDate check) {
		ComplaintSummary complaint = complaint(one);
		StaffMember owner = owner(complaint);
		this.handling.find(complaint.id(), new ComplaintFindings(ComplaintCause.INTERVIEW, "",
				one.phrase("complaint.done", 0), one.phrase("complaint.changed", 0)), owner);
		this.handling.close(complaint.id(), one.phrase("complaint.changed", 0), check, owner);
	}

	private ComplaintSummary complaint(SampleCase one) {
		return this.complaints.of(one.id()).get(0);
	}

	private StaffMember owner(ComplaintSummary complaint) {
		return this.accounts.member(complaint.owner());
	}

}
