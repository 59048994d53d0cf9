package dev.goodword.desk.model;

import java.util.ArrayList;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.candidates.CandidateId;
import dev.goodword.candidates.CandidateProfile;
import dev.goodword.candidates.Candidates;
import dev.goodword.interviews.Interviews;
import dev.goodword.positions.PipelineStage;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import dev.goodword.positions.StageId;
import dev.goodword.promises.PromiseSummary;
import dev.goodword.promises.Promises;
import dev.goodword.promises.Wishes;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Works rows out from what the modules below know: the one way a row comes about, kept or
 * rebuilt.
 */
@Component
class DeskProjection {

	private static final byte[] NO_KEY = {};

	private final Applications applications;

	private final Positions positions;

	private final Candidates candidates;

	private final Promises promises;

	private final Touches touches;

	private final Wishes wishes;

	private final Interviews interviews;

	DeskProjection(Applications applications, Positions positions, Candidates candidates, Promises promises,
			Touches touches, Wishes wishes, Interviews interviews) {
		this.applications = applications;
		this.positions = positions;
		this.candidates = candidates;
		this.promises = promises;
		this.touches = touches;
		this.wishes = wishes;
		this.interviews = interviews;
	}

	/** The rows of these applications as they are now; ids of nothing are left out. */
	List<DeskTable.Kept> rows(Collection<JobApplicationId> ids) {
		Map<JobApplicationId, ApplicationSummary> found = this.applications.summaries(ids);
		Set<CandidateId> people = new LinkedHashSet<>();
		found.values().forEach((application) -> people.add(application.candidate()));
		Known known = new Known(this.candidates.profiles(people), this.candidates.sortKeys(people, LocaleTag.EN),
				this.candidates.sortKeys(people, LocaleTag.ZH_HANS), this.promises.active(found.keySet()),
				this.applications.sources(found.keySet()), this.touches.of(found.values()),
				this.wishes.of(found.keySet()), this.interviews.nextOf(found.keySet()), new HashMap<>());
		List<DeskTable.Kept> rows = new ArrayList<>();
		found.values().forEach((application) -> rows.add(row(application, known)));
		return rows;
	}

	private DeskTable.Kept row(ApplicationSummary application, Known known) {
		Place place = known.places()
			.computeIfAbsent(application.position(),
					(id) -> new Place(this.positions.summary(id), this.positions.pipeline(id)));
		CandidateProfile person = known.people().get(application.candidate());
		Touches.Touch touch = Objects.requireNonNull(known.touches().get(application.id()));
		DeskRow row = new DeskRow(application.id(), application.candidate(), application.position(),
				place.step(application.stage()), application.state(), application.outcome(), application.told(),
				Ball.of(application.state(), known.promises().get(application.id())),
				owed(known.promises().get(application.id()), known.wishes().get(application.id())), touch.lastAt(),
				application.receivedAt(), application.readAt(), application.interviewHeldAt(),
				known.talks().get(application.id()), known.sources().get(application.id()),
				(person != null) ? person.language() : null, (person != null) ? person.name() : null, touch.failed(),
				touch.blocked(), application.version());
		return new DeskTable.Kept(row, place.position(), key(known.sortEn(), person), key(known.sortZh(), person));
	}

	private static DeskRow.@Nullable Owed owed(@Nullable PromiseSummary promise, Wishes.@Nullable Told wish) {
		return (promise == null) ? null : new DeskRow.Owed(promise.state(), promise.teamDueAt(), promise.toldDate(),
				promise.deadlineAt(), promise.holds().nextAt(), (wish != null) ? wish.rivalOn() : null);
	}

	private static byte[] key(Map<CandidateId, byte[]> keys, @Nullable CandidateProfile person) {
		return (person != null) ? keys.getOrDefault(person.id(), NO_KEY) : NO_KEY;
	}

	/** What was read for all rows together. */
	private record Known(Map<CandidateId, CandidateProfile> people, Map<CandidateId, byte[]> sortEn,
			Map<CandidateId, byte[]> sortZh, Map<JobApplicationId, PromiseSummary> promises,
			Map<JobApplicationId, String> sources, Map<JobApplicationId, Touches.Touch> touches,
			Map<JobApplicationId, Wishes.Told> wishes, Map<JobApplicationId, Instant> talks,
			Map<PositionId, Place> places) {
	}

	/** A position and its steps. */
	private record Place(PositionSummary position, List<PipelineStage> stages) {

		DeskRow.Step step(StageId id) {
			return this.stages.stream()
				.filter((stage) -> stage.id().equals(id))
				.map((stage) -> new DeskRow.Step(id, stage.kind(), stage.order(), stage.name()))
				.findFirst()
				.orElseThrow();
		}

	}

}
