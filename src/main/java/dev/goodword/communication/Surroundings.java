package dev.goodword.communication;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.candidates.AddressChanges;
import dev.goodword.candidates.CandidateGone;
import dev.goodword.candidates.CandidateId;
import dev.goodword.candidates.CandidateProfile;
import dev.goodword.candidates.Candidates;
import dev.goodword.communication.returns.AddressLedger;
import dev.goodword.communication.texts.CurrentTexts;
import dev.goodword.promises.PromiseSummary;
import dev.goodword.promises.Promises;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Looks around letters before they leave: each fact that is asked about every letter in
 * one question for all of them.
 */
@Component
class Surroundings {

	private final Applications applications;

	private final Candidates candidates;

	private final AddressChanges changes;

	private final Promises promises;

	private final AddressLedger ledger;

	private final TemplateRegister templates;

	private final CurrentTexts texts;

	Surroundings(Applications applications, Candidates candidates, AddressChanges changes, Promises promises,
			AddressLedger ledger, TemplateRegister templates, CurrentTexts texts) {
		this.applications = applications;
		this.candidates = candidates;
		this.changes = changes;
		this.promises = promises;
		this.ledger = ledger;
		this.templates = templates;
		this.texts = texts;
	}

	/** How things stand around one letter. */
	Around of(Message letter) {
		JobApplicationId about = letter.application();
		return of(List.of(letter), person(letter.candidate()),
				(about != null) ? Map.of(about, this.applications.summary(about)) : Map.of(), running(about));
	}

	/** The same around several. */
	Around of(Collection<Message> letters) {
		Set<JobApplicationId> about = letters.stream()
			.flatMap((letter) -> Stream.ofNullable(letter.application()))
			.collect(Collectors.toSet());
		return of(letters,
				this.candidates.profiles(letters.stream().map(Message::candidate).collect(Collectors.toSet())),
				about.isEmpty() ? Map.of() : this.applications.summaries(about), this.promises.active(about));
	}

	private Around of(Collection<Message> letters, Map<CandidateId, CandidateProfile> people,
			Map<JobApplicationId, ApplicationSummary> about, Map<JobApplicationId, PromiseSummary> running) {
		Map<MessageId, EmailAddress> elsewhere = elsewhere(letters);
		Set<EmailAddress> addresses = Stream
			.concat(people.values().stream().flatMap((person) -> Stream.ofNullable(person.email())),
					elsewhere.values().stream())
			.collect(Collectors.toSet());
		return new Around(people, about, running, elsewhere, this.ledger.stopped(addresses), recalled(letters));
	}

	private Map<MessageId, EmailAddress> elsewhere(Collection<Message> letters) {
		Map<MessageId, EmailAddress> known = new HashMap<>();
		letters.stream().filter((letter) -> MessageFamilies.ELSEWHERE.contains(letter.kind())).forEach((letter) -> {
			UUID change = Objects.requireNonNull(letter.cause());
			(letter.kind() == MessageKind.ADDRESS_CODE ? this.changes.wanted(change) : this.changes.before(change))
				.ifPresent((address) -> known.put(letter.id(), address));
		});
		return known;
	}

	private Map<CandidateId, CandidateProfile> person(CandidateId id) {
		try {
			return Map.of(id, this.candidates.profile(id));
		}
		catch (CandidateGone ex) {
			return Map.of();
		}
	}

	private Map<JobApplicationId, PromiseSummary> running(@Nullable JobApplicationId id) {
		return (id != null) ? this.promises.active(id).map((promise) -> Map.of(id, promise)).orElse(Map.of())
				: Map.of();
	}

	/** Many letters bear the same words. */
	private Set<MessageId> recalled(Collection<Message> letters) {
		Map<Version, Boolean> known = new HashMap<>();
		Set<MessageId> recalled = new HashSet<>();
		for (Message letter : letters) {
			Version version = new Version(letter.kind(), letter.words().tag(), letter.words().templateNumber());
			if (known.computeIfAbsent(version, this::isRecalled)) {
				recalled.add(letter.id());
			}
		}
		return recalled;
	}

	private boolean isRecalled(Version version) {
		return this.texts.isRecalled(version.language(), version.number())
				|| this.templates.isRecalled(version.kind(), version.language(), version.number());
	}

	/** The words that letters of one kind bear. */
	private record Version(MessageKind kind, LocaleTag language, String number) {
	}

}
