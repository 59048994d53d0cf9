package dev.goodword.desk.mailing;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.candidates.CandidateProfile;
import dev.goodword.communication.MailingPerson;
import dev.goodword.communication.MailingPerson.State;
import dev.goodword.communication.Mailings;
import dev.goodword.communication.MessagePreview;
import dev.goodword.communication.MessageRecord;
import dev.goodword.communication.MessageState;
import dev.goodword.communication.SendingMailings;
import dev.goodword.desk.DueLabel;
import dev.goodword.desk.mailing.MailingReader.Sight;
import dev.goodword.desk.mailing.MailingView.Choice;
import dev.goodword.desk.mailing.MailingView.Row;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Puts together the pages of a message to many. */
@Component
class MailingPages {

	private static final int SHOWN = 200;

	private final SendingMailings sending;

	private final InstantSource clock;

	MailingPages(SendingMailings sending, InstantSource clock) {
		this.sending = sending;
		this.clock = clock;
	}

	MailingView view(Sight sight) {
		boolean open = sight.mailing().isOpen();
		List<MailingPerson> included = sight.included();
		List<MailingPerson> left = sight.people().stream().filter((person) -> !person.isIncluded()).toList();
		List<MailingPerson> shown = included.stream().limit(SHOWN).toList();
		Map<JobApplicationId, MessageRecord> letters = open ? Map.of()
				: this.sending.letters(sight.mailing().id(), shown);
		return new MailingView(sight.page(), sight.back(), sight.title(), sight.say("desk.mailing.to", included.size()),
				sight.mailing().version(), included.size(), languages(sight, included),
				shown.stream().map((person) -> included(sight, person, letters.get(person.id()))).toList(),
				left.stream().limit(SHOWN).map((person) -> left(sight, person)).toList(), left.size());
	}

	private static String languages(Sight sight, List<MailingPerson> included) {
		return sight.languages()
			.stream()
			.map((language) -> sight.say("desk.mailing.language",
					included.stream().filter((person) -> person.reads(language)).count(),
					sight.say("desk.language." + language)))
			.collect(Collectors.joining(" · "));
	}

	private Row included(Sight sight, MailingPerson person, @Nullable MessageRecord letter) {
		if (person.state() == State.UNDONE) {
			return row(sight, person, "wait", sight.say("desk.batch.undone"), List.of(), null, null);
		}
		if (person.state() == State.CHOSEN) {
			return row(sight, person, "wait", sight.say("desk.mailing.unwritten"), List.of(), null, null);
		}
		if (letter == null) {
			return row(sight, person, null, null, List.of(), null, null);
		}
		Instant at = letter.chip().at();
		String sign = sight.say(letter.chip().key(),
				(at != null) ? sight.words().moment(at, this.clock.instant(), sight.words().zone()) : "");
		return row(sight, person, tag(letter.state()), sign, List.of(), null,
				letter.undoable() ? "/applications/" + person.id() + "/messages/" + letter.id() + "/undo" : null);
	}

	private static String tag(MessageState state) {
		return switch (state) {
			case ACCEPTED -> "good";
			case FAILED, SUPPRESSED, EXPIRED -> "late";
			case BLOCKED, UNCERTAIN, DEFERRED -> "warn";
			case INTENT, WAITING, QUEUED, LEASED, HANDED -> "promise";
			case CANCELLED, SUPERSEDED -> "wait";
		};
	}

	private static Row left(Sight sight, MailingPerson person) {
		boolean takes = sight.mailing().isOpen() && !person.firm();
		return row(sight, person, null, null, person.against().stream().map((key) -> sight.say(key)).toList(),
				takes ? sight.page() + "/people/" + person.id() : null, null);
	}

	private static Row row(Sight sight, MailingPerson person, @Nullable String tag, @Nullable String sign,
			List<String> reasons, @Nullable String take, @Nullable String undo) {
		String name = name(sight, person);
		return new Row(name, DueLabel.languageOf(name), "/applications/" + person.id(), tag, sign, reasons, take, undo);
	}

	private static String name(Sight sight, MailingPerson person) {
		return (person.profile() != null) ? person.profile().name() : sight.say("desk.erased");
	}

	/** Whose letter is shown: the one asked for, or the first there is. */
	Optional<MailingPerson> shown(Sight sight, String asked) {
		List<MailingPerson> samples = samples(sight);
		return sight.included()
			.stream()
			.filter((person) -> person.id().toString().equals(asked))
			.findFirst()
			.or(() -> samples.stream().findFirst());
	}

	MessagePreview letter(Sight sight, MailingPerson person) {
		return this.sending.preview(sight.mailing(), person, sight.who());
	}

	MailingView.Look look(Sight sight, MailingPerson person, MessagePreview message) {
		Instant now = this.clock.instant();
		ZoneId theirs = person.known().zoneOr(sight.position().zone());
		int count = sight.included().size();
		return new MailingView.Look(person.id().toString(),
				samples(sight).stream().map((one) -> new Choice(one.id().toString(), kind(sight, one))).toList(),
				message.language().value(), name(sight, person), message.subject(), message.paragraphs(),
				sight.say("desk.mailing.leaves", sight.words().when(message.leavesAt(), now, theirs)),
				sight.say("desk.batch.undo.until",
						sight.words().moment(now.plus(Mailings.UNDO), now, sight.words().zone())),
				(count >= Mailings.TYPED) ? sight.say("desk.mailing.count", count) : null);
	}

	/** The first of each language, the longest name, and whoever we know least of. */
	private static List<MailingPerson> samples(Sight sight) {
		List<MailingPerson> included = sight.included();
		Set<MailingPerson> samples = new LinkedHashSet<>();
		sight.languages()
			.forEach((language) -> included.stream()
				.filter((person) -> person.language().equals(language))
				.findFirst()
				.ifPresent(samples::add));
		longest(included).ifPresent(samples::add);
		emptiest(included).ifPresent(samples::add);
		return new ArrayList<>(samples);
	}

	private static Optional<MailingPerson> longest(List<MailingPerson> included) {
		return included.stream().max(Comparator.comparingInt((person) -> person.known().name().length()));
	}

	private static Optional<MailingPerson> emptiest(List<MailingPerson> included) {
		return included.stream().min(Comparator.comparingInt(MailingPages::facts));
	}

	/** How much of what a letter could use is known. */
	private static int facts(MailingPerson person) {
		CandidateProfile profile = person.known();
		return one(profile.callName()) + one(profile.phone()) + one(profile.zone()) + one(profile.country());
	}

	private static int one(@Nullable Object fact) {
		return (fact != null) ? 1 : 0;
	}

	private static String kind(Sight sight, MailingPerson person) {
		List<MailingPerson> included = sight.included();
		String name = name(sight, person);
		if (longest(included).filter(person::equals).isPresent()) {
			return sight.say("desk.mailing.longest", name);
		}
		return emptiest(included).filter(person::equals).isPresent() ? sight.say("desk.mailing.emptiest", name) : name;
	}

	MailingView.After after(Sight sight, MailingView view) {
		int unwritten = (int) sight.people().stream().filter((person) -> person.state() == State.CHOSEN).count();
		long undoable = view.included().stream().filter((row) -> row.undo() != null).count();
		Instant sent = sight.mailing().sentAt();
		String when = (sent != null) ? sight.words().moment(sent, this.clock.instant(), sight.words().zone()) : "";
		return new MailingView.After(sight.say("desk.mailing.state." + sight.mailing().state()),
				sight.say("desk.mailing.sent", view.people(), when), unwritten,
				(undoable > 0) ? sight.say("desk.mailing.undo") : null);
	}

}
