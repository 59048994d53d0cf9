package dev.goodword.desk.complaints;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.candidates.CandidateId;
import dev.goodword.candidates.CandidateProfile;
import dev.goodword.candidates.Candidates;
import dev.goodword.complaints.ComplaintDates;
import dev.goodword.complaints.ComplaintEntry;
import dev.goodword.complaints.ComplaintState;
import dev.goodword.complaints.ComplaintSummary;
import dev.goodword.complaints.Complaints;
import dev.goodword.desk.DueLabel;
import dev.goodword.desk.Wording;
import dev.goodword.positions.Positions;
import dev.goodword.shared.DateWords;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Puts together the page of one complaint. */
@Component
class ComplaintPage {

	private final Complaints complaints;

	private final ComplaintActs acts;

	private final Applications applications;

	private final Candidates candidates;

	private final Positions positions;

	private final Accounts accounts;

	private final InstantSource clock;

	ComplaintPage(Complaints complaints, ComplaintActs acts, Applications applications, Candidates candidates,
			Positions positions, Accounts accounts, InstantSource clock) {
		this.complaints = complaints;
		this.acts = acts;
		this.applications = applications;
		this.candidates = candidates;
		this.positions = positions;
		this.accounts = accounts;
		this.clock = clock;
	}

	ComplaintView view(ComplaintSummary complaint, Wording words) {
		ApplicationSummary application = this.applications.summary(complaint.application());
		CandidateId person = application.candidate();
		CandidateProfile known = this.candidates.profiles(List.of(person)).get(person);
		String name = (known != null) ? known.name() : words.say("desk.erased");
		boolean late = complaint.isOverdue(this.clock.instant());
		return new ComplaintView(complaint.id().toString(), name, DueLabel.languageOf(name),
				"/applications/" + application.id(), facts(complaint, application, words),
				words.say(late ? "desk.complaints.late" : complaint.state().label()),
				late ? "late" : complaint.isOpen() ? "promise" : "good", said(complaint, words), due(complaint, words),
				this.acts.of(complaint, known, words),
				this.complaints.history(complaint.id()).stream().map((entry) -> entry(entry, words)).toList());
	}

	private List<String> facts(ComplaintSummary complaint, ApplicationSummary application, Wording words) {
		return List.of(this.positions.summary(complaint.position()).title().in(words.language()),
				application.reference(), words.say(complaint.subject().kind().label()),
				words.say("desk.complaint.raised", dates(words).shortDate(complaint.raisedAt()).text()),
				words.say(complaint.apart() ? "desk.complaint.owner.apart" : "desk.complaint.owner",
						name(complaint.owner(), words)));
	}

	private List<ComplaintView.Words> said(ComplaintSummary complaint, Wording words) {
		List<ComplaintView.Words> said = new ArrayList<>();
		said.add(new ComplaintView.Words(
				words.say((complaint.raisedBy() == null) ? "desk.complaint.wrote" : "desk.complaint.noted",
						name(complaint.raisedBy(), words)),
				complaint.text()));
		Stream.of(complaint.answer(), complaint.told())
			.flatMap(Stream::ofNullable)
			.filter((one) -> !one.text().isEmpty())
			.forEach((one) -> said.add(new ComplaintView.Words(
					words.say("desk.complaint.said", name(one.by(), words), dates(words).shortDate(one.at()).text()),
					one.text())));
		return said;
	}

	private static @Nullable String due(ComplaintSummary complaint, Wording words) {
		ComplaintDates owed = complaint.dates();
		return (owed == null) ? null
				: words.say(
						(complaint.state() == ComplaintState.RAISED) ? "desk.complaint.due" : "desk.complaint.due.more",
						dates(words).shortDateTime(owed.dueAt(), words.zone()).text(),
						dates(words).shortDate(owed.told()).text());
	}

	private ComplaintView.Entry entry(ComplaintEntry entry, Wording words) {
		Instant at = entry.at();
		return new ComplaintView.Entry(dates(words).dateTime(at),
				words.say(entry.event().label(), name(entry.actor(), words), name(entry.person(), words)));
	}

	/** Nobody of ours: the person, or the product. */
	private String name(@Nullable AccountId account, Wording words) {
		return (account == null) ? words.say("desk.complaint.nobody") : this.accounts.member(account).name();
	}

	private static DateWords dates(Wording words) {
		return words.dates(words.zone());
	}

}
