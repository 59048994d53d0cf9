package dev.goodword.desk.batch;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.goodword.applications.StageMoveId;
import dev.goodword.applications.bulk.BatchPerson;
import dev.goodword.applications.bulk.BatchSummary;
import dev.goodword.applications.bulk.Batches;
import dev.goodword.communication.MessageRecord;
import dev.goodword.communication.Messages;
import dev.goodword.desk.batch.BatchReader.Sight;
import dev.goodword.positions.PipelineStage;
import dev.goodword.positions.Positions;
import dev.goodword.positions.StageId;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.Pieces;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Puts together the page of a decision about many. */
@Component
class BatchPages {

	private final Batches batches;

	private final Positions positions;

	private final Messages messages;

	private final YesWords yes;

	private final AfterWords after;

	private final InstantSource clock;

	BatchPages(Batches batches, Positions positions, Messages messages, YesWords yes, AfterWords after,
			InstantSource clock) {
		this.batches = batches;
		this.positions = positions;
		this.messages = messages;
		this.yes = yes;
		this.after = after;
		this.clock = clock;
	}

	BatchView view(Sight sight, int page) {
		BatchSummary batch = sight.batch();
		List<BatchPerson> people = this.batches.people(batch, sight.who());
		BatchRows rows = new BatchRows(sight, stages(sight), letters(people), this.clock.instant());
		List<BatchPerson> included = people.stream().filter((person) -> isIn(batch, person)).toList();
		Comparator<BatchPerson> order = Comparator.comparing((person) -> rows.order(person.application().stage()));
		List<BatchPerson> left = people.stream().filter((person) -> !isIn(batch, person)).sorted(order).toList();
		BatchLeaf leaf = BatchLeaf.of(page, included.size());
		boolean open = batch.state().isOpen();
		return new BatchView(sight.page(), "/positions/" + batch.position(), sight.title(), title(sight, included),
				batch.isClosing(), !open ? 0 : (enough(sight, included) ? 3 : 2), why(sight), words(sight, people),
				leaf.of(included.stream().sorted(order).toList()).stream().map(rows::included).toList(),
				included.size(), BatchLeaf.first(left).stream().map(rows::left).toList(), left.size(),
				leaf.links(sight.page(), included.size()), open ? this.yes.of(sight, people) : null,
				open ? null : this.after.of(sight, included, rows.letters()));
	}

	private boolean enough(Sight sight, List<BatchPerson> included) {
		return this.yes.missing(included) == 0 && !sight.who().id().equals(sight.batch().askedBy());
	}

	/** Before, who is on the list; after, who was decided about. */
	private static boolean isIn(BatchSummary batch, BatchPerson person) {
		return batch.state().isOpen() ? person.included() : person.member().move() != null;
	}

	private static String title(Sight sight, List<BatchPerson> included) {
		return sight.batch().isClosing() ? sight.say("desk.batch.title." + sight.batch().kind(), sight.title())
				: sight.say("desk.batch.decline", included.size());
	}

	private static @Nullable String why(Sight sight) {
		String code = sight.batch().words().reasonCode();
		return (code != null) ? sight.say("applications.reason." + code) : null;
	}

	/** The words in each language that somebody on the list reads. */
	private static List<BatchView.Said> words(Sight sight, List<BatchPerson> people) {
		List<BatchView.Said> said = new ArrayList<>();
		for (LocaleTag language : LocaleTag.SPOKEN) {
			String text = sight.batch().words().in(language);
			boolean read = sight.batch().isClosing() || people.stream()
				.anyMatch((person) -> person.profile() != null && person.profile().language().equals(language));
			if (text != null && read) {
				said.add(new BatchView.Said(language.value(), sight.say("desk.language." + language), text));
			}
		}
		return said;
	}

	private Map<StageId, PipelineStage> stages(Sight sight) {
		return this.positions.pipeline(sight.batch().position())
			.stream()
			.collect(Collectors.toMap(PipelineStage::id, (stage) -> stage));
	}

	private Map<StageMoveId, MessageRecord> letters(List<BatchPerson> people) {
		Map<StageMoveId, MessageRecord> letters = new HashMap<>();
		Pieces.of(people.stream().flatMap((person) -> Stream.ofNullable(person.member().move())).toList())
			.forEach((piece) -> letters.putAll(this.messages.ofEnds(piece)));
		return letters;
	}

}
