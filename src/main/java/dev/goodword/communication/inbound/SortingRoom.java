package dev.goodword.communication.inbound;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.communication.inbound.Matching.Match;
import dev.goodword.communication.mime.MailOpening;
import dev.goodword.communication.mime.ReceivedMail;
import dev.goodword.communication.mime.UnreadableMail;
import dev.goodword.shared.Chance;
import dev.goodword.shared.Transactions;
import dev.goodword.shared.Vault;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Reads what was kept, one mail after the other: sorts it, leads it to its application
 * and gives what follows from it. Nothing is ever answered from here.
 */
@Component
class SortingRoom {

	private static final Logger log = LoggerFactory.getLogger(SortingRoom.class);

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final Limit AT_ONCE = Limit.of(100);

	/** A mail that failed this often is shown to people as it came. */
	private static final int MOST_TRIES = 3;

	private static final Duration ONE_HOUR = Duration.ofHours(1);

	private final InboundRawRepository raws;

	private final InboundItemRepository items;

	private final Arrivals arrivals;

	private final Matching matching;

	private final VisitorPost visitors;

	private final Enclosures enclosures;

	private final ServerReports reports;

	private final Following following;

	private final Canaries canaries;

	private final Transactions transactions;

	private final Vault vault;

	private final Chance chance;

	private final InstantSource clock;

	SortingRoom(InboundRawRepository raws, InboundItemRepository items, Arrivals arrivals, Matching matching,
			VisitorPost visitors, Enclosures enclosures, ServerReports reports, Following following, Canaries canaries,
			Transactions transactions, Vault vault, Chance chance, InstantSource clock) {
		this.raws = raws;
		this.items = items;
		this.arrivals = arrivals;
		this.matching = matching;
		this.visitors = visitors;
		this.enclosures = enclosures;
		this.reports = reports;
		this.following = following;
		this.canaries = canaries;
		this.transactions = transactions;
		this.vault = vault;
		this.chance = chance;
		this.clock = clock;
	}

	/**
	 * Reads everything that was kept and not read.
	 * @return how many mails were read
	 */
	int readAll() {
		List<UUID> unread = this.transactions
			.alone(() -> this.raws.findByReadAtIsNullOrderByReceivedAt(AT_ONCE).stream().map(InboundRaw::id).toList());
		return (int) unread.stream().filter(this::readSafely).count();
	}

	private boolean readSafely(UUID raw) {
		try {
			read(raw);
			return true;
		}
		catch (VirtualMachineError | RuntimeException ex) {
			log.error("The mail {} is read again later: {}", raw, ex.getClass().getName());
			return false;
		}
	}

	private void read(UUID id) {
		int tries = this.transactions.alone(() -> begin(id));
		byte[] bytes = this.transactions.alone(() -> this.arrivals.open(this.raws.findById(id).orElseThrow()));
		ReceivedMail mail = (tries < MOST_TRIES) ? opened(bytes).orElse(null) : null;
		Optional<UUID> canary = (mail != null) ? this.canaries.named(mail) : Optional.empty();
		if (canary.isPresent()) {
			this.transactions.alone(() -> returned(canary.get(), id));
			return;
		}
		Sorting sorted = (mail != null) ? Sorting.of(mail) : null;
		if (mail != null && sorted != null && isForgotten(mail, sorted)) {
			this.transactions.alone(() -> dropped(id));
			return;
		}
		Belonging belongs = (mail != null && sorted != null && sorted.kind() != InboundKind.REPORT)
				? this.transactions.alone(() -> belonging(mail)) : Belonging.NOWHERE;
		Match match = belongs.match();
		List<Enclosure> files = (mail == null) ? List.of()
				: (match != null) ? this.enclosures.taken(mail) : this.enclosures.listed(mail);
		try {
			this.transactions.alone(() -> {
				InboundRaw raw = this.raws.findById(id).orElseThrow();
				if (!raw.isRead()) {
					file(raw, new Opened(bytes, mail, sorted, belongs), files);
				}
				return id;
			});
		}
		catch (RuntimeException ex) {
			this.transactions.alone(() -> {
				this.enclosures.discard(files);
				return id;
			});
			throw ex;
		}
	}

	/** A question that is named comes before an application that only its sender has. */
	private Belonging belonging(ReceivedMail mail) {
		VisitorPost.Reply named = this.visitors.answered(mail).orElse(null);
		Match match = (named == null) ? this.matching.of(mail).orElse(null) : null;
		return new Belonging(match, (named != null || match != null) ? named : this.visitors.sent(mail).orElse(null));
	}

	/** What we sent to ourselves has told all it can when it is here. */
	private UUID returned(UUID canary, UUID raw) {
		this.canaries.returned(canary, this.clock.instant());
		return dropped(raw);
	}

	/** Whether nothing is kept of what a machine says. */
	private boolean isForgotten(ReceivedMail mail, Sorting sorted) {
		return switch (sorted.kind()) {
			case REPORT ->
				this.transactions.alone(() -> this.reports.isForgotten(mail, sorted.answer(), this.clock.instant()));
			case AUTOMATIC -> this.transactions.alone(() -> this.reports.isPrivate(mail));
			default -> false;
		};
	}

	private UUID dropped(UUID raw) {
		this.raws.findById(raw).ifPresent(this.raws::delete);
		return raw;
	}

	/** Counted before, so that a mail that ends the process is not begun for ever. */
	private int begin(UUID id) {
		InboundRaw raw = this.raws.findById(id).orElseThrow();
		int tries = raw.begin();
		this.raws.save(raw);
		return tries;
	}

	static Optional<ReceivedMail> opened(byte[] bytes) {
		try {
			return Optional.of(MailOpening.of(bytes));
		}
		catch (UnreadableMail ex) {
			return Optional.empty();
		}
	}

	private void file(InboundRaw raw, Opened opened, List<Enclosure> files) {
		Instant now = this.clock.instant();
		UUID id = this.chance.newId();
		ServerReports.Heard heard = (opened.kind() != InboundKind.REPORT) ? null : this.reports
			.hear(Objects.requireNonNull(opened.mail()), Objects.requireNonNull(opened.sorted()).answer(), now);
		InboundItem item = new InboundItem(id, raw.id(), opened.kind(), (heard != null) ? heard.state() : state(opened),
				this.vault.seal(JSON.writeValueAsBytes(opened.words(this.matching)), InboundItem.context(id)),
				raw.receivedAt(), this.following.dueAt(opened.match(), now));
		Match match = opened.match();
		if (match != null) {
			item.belongs(match,
					Sorting.isLoop(this.items.countByApplicationAndKindNotAndReceivedAtAfter(match.application(),
							InboundKind.REPORT, now.minus(ONE_HOUR))));
		}
		VisitorPost.Reply reply = opened.belongs().reply();
		if (reply != null) {
			item.answers(reply, Sorting.isLoop(this.items.countByQuestionAndKindNotAndReceivedAtAfter(reply.question(),
					InboundKind.REPORT, now.minus(ONE_HOUR))));
		}
		if (heard != null) {
			item.reportsOn(heard);
		}
		if (item.kind() == InboundKind.AUTOMATIC && match != null && opened.mail() != null) {
			Absence.of(opened.mail(), now).ifPresent(item::isAway);
		}
		this.items.save(item);
		this.enclosures.keep(id, files);
		this.following.filed(item, match, opened.mail(), now);
		if (reply != null && item.kind() == InboundKind.HUMAN) {
			this.visitors.heard(reply, now);
		}
		raw.read(now);
		this.raws.save(raw);
		log.info("The mail {} is {} and {}", raw.id(), item.kind(), item.state());
	}

	/** Where a mail stands that is no report. */
	private static ItemState state(Opened opened) {
		if (opened.match() != null || opened.belongs().reply() != null) {
			return ItemState.FILED;
		}
		return (opened.kind() == InboundKind.AUTOMATIC) ? ItemState.ASIDE : ItemState.TRIAGE;
	}

	/** The words of an item. */
	InboundWords words(InboundItem item) {
		return JSON.readValue(this.vault.open(item.words(), InboundItem.context(item.id())), InboundWords.class);
	}

	/**
	 * Where a mail belongs: to one of these, or nowhere.
	 *
	 * @param match the application
	 * @param reply the question of somebody who has not applied
	 */
	private record Belonging(@Nullable Match match, VisitorPost.@Nullable Reply reply) {

		static final Belonging NOWHERE = new Belonging(null, null);

	}

	/**
	 * A mail as far as it could be opened.
	 *
	 * @param mail what it says; null when nobody can take it apart
	 * @param sorted what it is; null likewise
	 * @param belongs where it belongs
	 */
	private record Opened(byte[] bytes, @Nullable ReceivedMail mail, @Nullable Sorting sorted, Belonging belongs) {

		@Nullable Match match() {
			return this.belongs.match();
		}

		InboundKind kind() {
			return (this.sorted != null) ? this.sorted.kind() : InboundKind.UNREADABLE;
		}

		InboundWords words(Matching matching) {
			return (this.mail != null) ? InboundWords.of(this.mail, matching.proof(this.mail))
					: InboundWords.raw(new String(this.bytes, StandardCharsets.ISO_8859_1));
		}

	}

}
