package dev.goodword.applications.bulk;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.EndingApplications;
import dev.goodword.applications.InterviewRecords;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Refusal;
import dev.goodword.applications.Task;
import dev.goodword.applications.Tasks;
import dev.goodword.candidates.CandidateId;
import dev.goodword.candidates.CandidateProfile;
import dev.goodword.candidates.Candidates;
import dev.goodword.shared.Pieces;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Looks up everybody on a frozen list as things stand now. */
@Component
class BatchPeople {

	/**
	 * Tasks that are about deciding and not about something the candidate waits for, or
	 * of which a concern of its own speaks.
	 */
	private static final Set<String> ABOUT_DECIDING = Set.of("DECIDE", "NAME_DECIDER", "KNOW_OF_MISSED",
			"KNOW_OF_WRONG_LETTER", "DECISION_GIVEN", "ASK_ANOTHER", "CANDIDATE_QUESTION",
			UndoingBatches.LETTERS_STOPPED, SecondPerson.SECOND_YES);

	/** Where colleagues and those they know say they come from. */
	private static final Set<String> KNOWN_TO_US = Set.of("staff", "friend");

	private final BatchItemRepository items;

	private final BatchLookRepository looks;

	private final Applications applications;

	private final EndingApplications endings;

	private final InterviewRecords interviews;

	private final Tasks tasks;

	private final Candidates candidates;

	private final ObjectProvider<BatchConcern> concerns;

	private final ObjectProvider<WordsObjection> words;

	private final InstantSource clock;

	BatchPeople(BatchItemRepository items, BatchLookRepository looks, Applications applications,
			EndingApplications endings, InterviewRecords interviews, Tasks tasks, Candidates candidates,
			ObjectProvider<BatchConcern> concerns, ObjectProvider<WordsObjection> words, InstantSource clock) {
		this.items = items;
		this.looks = looks;
		this.applications = applications;
		this.endings = endings;
		this.interviews = interviews;
		this.tasks = tasks;
		this.candidates = candidates;
		this.concerns = concerns;
		this.words = words;
		this.clock = clock;
	}

	/** Everybody on the list, in its order. */
	List<BatchPerson> of(BatchSummary batch, StaffMember who) {
		List<BatchMember> members = this.items.findByBatchOrderByPlace(batch.id())
			.stream()
			.map(BatchItem::view)
			.toList();
		return of(batch, members, who);
	}

	/** One of them; empty when not on the list. */
	Optional<BatchPerson> of(BatchSummary batch, JobApplicationId application, StaffMember who) {
		return this.items.findByBatchAndApplication(batch.id(), application)
			.map((item) -> of(batch, List.of(item.view()), who).get(0));
	}

	List<BatchPerson> of(BatchSummary batch, List<BatchMember> members, StaffMember who) {
		Set<JobApplicationId> looked = batch.state().isOpen() ? Set.copyOf(this.looks.lookedAt(batch.id(), who.id()))
				: Set.of();
		Instant now = this.clock.instant();
		return Pieces.of(members).stream().flatMap((piece) -> {
			Surroundings around = around(batch, piece.stream().map(BatchMember::application).toList(), looked, who);
			return piece.stream().map((member) -> person(batch, member, around, who, now));
		}).toList();
	}

	private BatchPerson person(BatchSummary batch, BatchMember member, Surroundings around, StaffMember who,
			Instant now) {
		ApplicationSummary application = around.applications().get(member.application());
		if (application == null) {
			throw new UnknownBatch();
		}
		CandidateProfile profile = around.profiles().get(application.candidate());
		BatchPerson bare = new BatchPerson(member, application, profile, List.of(), false, false,
				around.looked().contains(member.application()));
		if (!batch.state().isOpen()) {
			return bare;
		}
		BlockerPolicy.Known known = new BlockerPolicy.Known(member, application,
				profile != null && !profile.name().isBlank(), around.finalRound().contains(member.application()),
				Optional.ofNullable(around.objections().get(member.application())),
				batch.words().isChosen() ? wording(batch, bare) : null, around.concernsOf(member.application()));
		List<Blocker> blockers = BlockerPolicy.blockers(batch.kind(), known, now);
		return new BatchPerson(member, application, profile, blockers,
				BlockerPolicy.isIncluded(batch.kind(), member.wanted(), blockers), known.finalist(), bare.looked());
	}

	/** What speaks against the words for one person. */
	private Optional<Refusal> wording(BatchSummary batch, BatchPerson person) {
		return this.endings.objectionToWords(person.application(), person.outcome(), person.ending(batch.words()))
			.or(() -> unfair(person.member().own().forCandidate()));
	}

	/** The first objection to words for candidates; empty when they may be sent. */
	Optional<Refusal> unfair(Stream<String> texts) {
		return texts.flatMap((text) -> this.words.orderedStream().flatMap((one) -> one.objection(text).stream()))
			.findFirst();
	}

	private Surroundings around(BatchSummary batch, Collection<JobApplicationId> ids, Set<JobApplicationId> looked,
			StaffMember who) {
		Map<JobApplicationId, ApplicationSummary> summaries = this.applications.summaries(ids);
		Map<CandidateId, CandidateProfile> profiles = this.candidates
			.profiles(summaries.values().stream().map(ApplicationSummary::candidate).collect(Collectors.toSet()));
		if (!batch.state().isOpen()) {
			return new Surroundings(summaries, profiles, Map.of(), Set.of(), Set.of(), Map.of());
		}
		return new Surroundings(summaries, profiles,
				this.endings.objections(summaries.values().stream().filter(ApplicationSummary::isOpen).toList(), who),
				looked, this.interviews.afterFinalRound(ids), concerns(ids, who));
	}

	private Map<JobApplicationId, List<String>> concerns(Collection<JobApplicationId> ids, StaffMember who) {
		Map<JobApplicationId, List<String>> found = new HashMap<>();
		add(found, "others", this.applications.besideOthers(ids, who));
		add(found, "known",
				this.applications.sources(ids)
					.entrySet()
					.stream()
					.filter((source) -> KNOWN_TO_US.contains(source.getValue()))
					.map(Map.Entry::getKey)
					.collect(Collectors.toSet()));
		Set<JobApplicationId> waiting = new HashSet<>();
		for (Task task : this.tasks.openAbout(ids)) {
			if (!ABOUT_DECIDING.contains(task.kind())) {
				waiting.add(task.application());
			}
		}
		add(found, "task", waiting);
		this.concerns.orderedStream()
			.forEach((concern) -> concern.among(ids)
				.forEach((id) -> found.computeIfAbsent(id, (key) -> new ArrayList<>()).add(concern.messageKey())));
		return found;
	}

	private static void add(Map<JobApplicationId, List<String>> found, String word, Set<JobApplicationId> those) {
		those.forEach((id) -> found.computeIfAbsent(id, (key) -> new ArrayList<>()).add(Blocker.KEYS + word));
	}

	/** What is looked up for all of them at once. */
	private record Surroundings(Map<JobApplicationId, ApplicationSummary> applications,
			Map<CandidateId, CandidateProfile> profiles, Map<JobApplicationId, Refusal> objections,
			Set<JobApplicationId> looked, Set<JobApplicationId> finalRound,
			Map<JobApplicationId, List<String>> concerns) {

		List<String> concernsOf(@Nullable JobApplicationId id) {
			return this.concerns.getOrDefault(id, List.of());
		}

	}

}
