package dev.goodword.desk.batch;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.goodword.applications.StageMoveId;
import dev.goodword.applications.bulk.BatchPerson;
import dev.goodword.applications.inviting.EndQuestionKind;
import dev.goodword.communication.MessageRecord;
import dev.goodword.communication.MessageState;
import dev.goodword.desk.DueLabel;
import dev.goodword.desk.batch.BatchReader.Sight;
import dev.goodword.positions.PipelineStage;
import dev.goodword.positions.StageId;
import org.jspecify.annotations.Nullable;

/**
 * Writes the rows of one decision about many for one reader.
 *
 * @param sight who looks at which decision
 * @param stages the steps of the position
 * @param letters what became of the letters, by the ends they tell
 * @param now the moment the page is written
 */
record BatchRows(Sight sight, Map<StageId, PipelineStage> stages, Map<StageMoveId, MessageRecord> letters,
		Instant now) {

	int order(StageId stage) {
		PipelineStage known = this.stages.get(stage);
		return (known != null) ? known.order() : 0;
	}

	private static String tag(MessageState state) {
		if (state.isStoppable()) {
			return "wait";
		}
		return (state == MessageState.ACCEPTED) ? "good" : "promise";
	}

	BatchView.Row included(BatchPerson person) {
		boolean open = this.sight.batch().state().isOpen();
		MessageRecord letter = (person.member().move() != null) ? this.letters.get(person.member().move()) : null;
		String tag = person.looked() ? "good" : null;
		String sign = person.looked() ? this.sight.say("desk.batch.read") : null;
		if (person.member().undoneAt() != null) {
			tag = "wait";
			boolean told = letter != null && letter.state() == MessageState.ACCEPTED;
			sign = this.sight.say(told ? "desk.batch.corrected" : "desk.batch.undone");
		}
		else if (letter != null) {
			tag = tag(letter.state());
			Instant at = letter.chip().at();
			sign = this.sight.say(letter.chip().key(),
					(at != null) ? this.sight.words().moment(at, this.now, this.sight.zone()) : "");
		}
		return row(person, open, tag, sign, open ? reasons(person) : List.of(), undo(person, letter),
				correct(person, letter));
	}

	BatchView.Row left(BatchPerson person) {
		List<String> reasons = reasons(person);
		String skipped = person.member().skipped();
		if (reasons.isEmpty()) {
			reasons = List.of(this.sight.say((skipped != null) ? skipped : "applications.bulk.blocker.takenOff"));
		}
		return row(person, this.sight.batch().state().isOpen(), null, null, reasons, null, null);
	}

	private List<String> reasons(BatchPerson person) {
		return person.blockers().stream().map((blocker) -> this.sight.say(blocker)).toList();
	}

	private BatchView.Row row(BatchPerson person, boolean open, @Nullable String tag, @Nullable String sign,
			List<String> reasons, @Nullable String undo, @Nullable String correct) {
		String application = "/applications/" + person.id();
		String name = (person.profile() != null) ? person.profile().name() : this.sight.say("desk.erased");
		PipelineStage stage = this.stages.get(person.application().stage());
		boolean usual = person.outcome() == this.sight.batch().kind().usual();
		return new BatchView.Row(name, DueLabel.languageOf(name),
				open ? this.sight.page() + "/people/" + person.id() : application,
				(stage != null) ? stage.name().in(this.sight.words().language()) : "", what(person, usual), tag, sign,
				reasons,
				(open && person.firmlyBlocked())
						? (person.needsWords() ? this.sight.page() + "/people/" + person.id() : application) : null,
				open && !person.firmlyBlocked(), undo, correct);
	}

	/** What is not usual about it; null for nothing. */
	private @Nullable String what(BatchPerson person, boolean usual) {
		EndQuestionKind asked = person.member().own().besides().kind();
		String ends = usual ? null : this.sight.say("Outcome." + person.outcome());
		if (asked == null) {
			return ends;
		}
		String besides = this.sight.say("desk.inviting.row." + asked);
		return (ends != null) ? this.sight.say("desk.inviting.both", ends, besides) : besides;
	}

	/** After the letter has left, another one is the only way. */
	private static @Nullable String correct(BatchPerson person, @Nullable MessageRecord letter) {
		return (letter != null && letter.isCorrectable() && person.member().undoneAt() == null)
				? "/applications/" + person.id() + "/messages/" + letter.id() + "/correct" : null;
	}

	private @Nullable String undo(BatchPerson person, @Nullable MessageRecord letter) {
		boolean possible = letter != null && letter.undoable() && !this.sight.batch().isClosing()
				&& person.member().undoneAt() == null;
		return possible ? "/applications/" + person.id() + "/messages/" + Objects.requireNonNull(letter).id() + "/undo"
				: null;
	}

}
