package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Refusal;
import dev.goodword.candidates.CandidateId;
import dev.goodword.candidates.CandidateProfile;
import dev.goodword.candidates.Candidates;
import dev.goodword.communication.returns.AddressLedger;
import dev.goodword.promises.PromiseKind;
import dev.goodword.promises.PromiseSummary;
import dev.goodword.promises.Promises;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.Pieces;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Who on a frozen list gets a message to many as things stand now, and why the others do
 * not: {@code screens.md} 7.6.
 */
@Component
class MailingPeople {

	private static final String KEY = "communication.mailing.left.";

	private static final Duration RECENT = Duration.ofHours(48);

	private static final Set<MessageKind> BY_A_PERSON = EnumSet.of(MessageKind.PERSONAL_UPDATE,
			MessageKind.FREE_MESSAGE);

	private final Applications applications;

	private final Candidates candidates;

	private final Promises promises;

	private final AddressLedger ledger;

	private final MessageRepository messages;

	private final InstantSource clock;

	MailingPeople(Applications applications, Candidates candidates, Promises promises, AddressLedger ledger,
			MessageRepository messages, InstantSource clock) {
		this.applications = applications;
		this.candidates = candidates;
		this.promises = promises;
		this.ledger = ledger;
		this.messages = messages;
		this.clock = clock;
	}

	/** Everybody on the list, in its order. */
	List<MailingPerson> of(Mailing mailing, List<MailingTable.Item> items) {
		Set<CandidateId> met = new HashSet<>();
		return Pieces.of(items).stream().flatMap((piece) -> {
			Around around = around(piece.stream().map(MailingTable.Item::application).toList(), mailing.isOpen());
			return piece.stream().map((item) -> person(mailing, item, around, met));
		}).toList();
	}

	private MailingPerson person(Mailing mailing, MailingTable.Item item, Around around, Set<CandidateId> met) {
		ApplicationSummary application = Objects.requireNonNull(around.applications().get(item.application()));
		CandidateProfile profile = around.profiles().get(application.candidate());
		if (!mailing.isOpen()) {
			return new MailingPerson(application, profile,
					(item.because() != null) ? List.of(item.because()) : List.of(), true, item.wanted(), item.state());
		}
		List<String> firm = firm(mailing, application, profile, around);
		if (firm.isEmpty() && !met.add(application.candidate())) {
			firm.add(KEY + "twice");
		}
		List<String> against = new ArrayList<>(firm);
		PromiseSummary running = around.promises().get(application.id());
		if (running != null && running.kind() == PromiseKind.OFFER_OUT) {
			against.add(KEY + "offer");
		}
		if (around.recent().contains(application.id())) {
			against.add(KEY + "recent");
		}
		return new MailingPerson(application, profile, against, !firm.isEmpty(), item.wanted(), null);
	}

	/** Why there are no words for somebody by now; empty when there are. */
	static Optional<String> wordless(Mailing mailing, MailingPerson person) {
		if (person.profile() == null) {
			return Optional.of(KEY + "erased");
		}
		return mailing.words().containsKey(person.language()) ? Optional.empty() : Optional.of(KEY + "language");
	}

	/** What nobody can set aside. */
	private static List<String> firm(Mailing mailing, ApplicationSummary application,
			@Nullable CandidateProfile profile, Around around) {
		List<String> firm = new ArrayList<>();
		PromiseSummary running = around.promises().get(application.id());
		FreeMessagePolicy.objection(application, running != null && running.kind() == PromiseKind.LEGAL_HOLD)
			.map(Refusal::messageKey)
			.ifPresent(firm::add);
		if (profile == null) {
			firm.add(KEY + "erased");
			return firm;
		}
		if (profile.email() == null || around.stopped().contains(profile.email())) {
			firm.add(KEY + "address");
		}
		if (!mailing.words().isEmpty() && !mailing.words().containsKey(profile.language())) {
			firm.add(KEY + "language");
		}
		return firm;
	}

	private Around around(Collection<JobApplicationId> ids, boolean open) {
		Map<JobApplicationId, ApplicationSummary> summaries = this.applications.summaries(ids);
		Map<CandidateId, CandidateProfile> profiles = this.candidates
			.profiles(summaries.values().stream().map(ApplicationSummary::candidate).collect(Collectors.toSet()));
		if (!open) {
			return new Around(summaries, profiles, Map.of(), Set.of(), Set.of());
		}
		Instant since = this.clock.instant().minus(RECENT);
		List<EmailAddress> addresses = profiles.values()
			.stream()
			.flatMap((person) -> Stream.ofNullable(person.email()))
			.toList();
		return new Around(summaries, profiles, this.promises.active(ids),
				addresses.isEmpty() ? Set.of() : this.ledger.stopped(addresses),
				Set.copyOf(this.messages.shownSince(ids, BY_A_PERSON, since)));
	}

	/** What is looked up for all of them at once. */
	private record Around(Map<JobApplicationId, ApplicationSummary> applications,
			Map<CandidateId, CandidateProfile> profiles, Map<JobApplicationId, PromiseSummary> promises,
			Set<EmailAddress> stopped, Set<JobApplicationId> recent) {
	}

}
