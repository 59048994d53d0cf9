package dev.goodword.desk.batch;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.applications.StageMoveId;
import dev.goodword.applications.bulk.BatchPerson;
import dev.goodword.applications.bulk.BatchState;
import dev.goodword.applications.bulk.BatchSummary;
import dev.goodword.communication.MessageRecord;
import dev.goodword.desk.batch.BatchReader.Sight;
import dev.goodword.desk.batch.BatchView.After;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** What has become of a decision about many, in words. */
@Component
class AfterWords {

	private final Accounts accounts;

	private final InstantSource clock;

	AfterWords(Accounts accounts, InstantSource clock) {
		this.accounts = accounts;
		this.clock = clock;
	}

	After of(Sight sight, List<BatchPerson> decided, Map<StageMoveId, MessageRecord> letters) {
		BatchSummary batch = sight.batch();
		long waiting = decided.stream()
			.filter((person) -> person.member().undoneAt() == null)
			.map((person) -> letters.get(Objects.requireNonNull(person.member().move())))
			.filter((letter) -> letter != null && letter.undoable())
			.count();
		long going = decided.stream().filter((person) -> person.member().undoneAt() == null).count();
		boolean undoable = batch.state().isCarriedOut() && (batch.isClosing() ? waiting == going : waiting > 0);
		boolean stopped = batch.state() == BatchState.STOPPED;
		return new After(stopped ? "warn" : "plain", stopped ? "warn" : "check", title(sight),
				text(sight, waiting, going), batch.state() == BatchState.DECIDED && waiting > 0, stopped,
				undoable ? button(sight, waiting) : null);
	}

	private static String title(Sight sight) {
		String because = sight.batch().stoppedBecause();
		String title = sight.say("desk.batch.state." + sight.batch().state());
		return (because != null) ? sight.say("desk.batch.because", title, sight.say(because)) : title;
	}

	private static String button(Sight sight, long waiting) {
		return sight.batch().isClosing() ? sight.say("desk.batch.undo.closing")
				: sight.say("desk.batch.undo.all", waiting);
	}

	private String text(Sight sight, long waiting, long going) {
		Instant at = sight.batch().decidedAt();
		if (at == null) {
			return sight.say("desk.batch.nothing");
		}
		String when = sight.words().moment(at, this.clock.instant(), sight.zone());
		AccountId second = sight.batch().approvedBy();
		String who = name(sight.batch().askedBy());
		String said = (second != null) ? sight.say("desk.batch.by.two", who, name(second), when)
				: sight.say("desk.batch.by", who, when);
		return sight.say("desk.batch.sentences", said, sight.say("desk.batch.progress", going - waiting, going));
	}

	private String name(@Nullable AccountId id) {
		return (id != null) ? this.accounts.member(id).name() : "";
	}

}
