package dev.goodword.communication.inbound;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.goodword.communication.mime.MailPart;
import dev.goodword.communication.mime.ReceivedMail;
import dev.goodword.files.FileId;
import dev.goodword.files.FileRefused;
import dev.goodword.files.Files;
import dev.goodword.shared.Chance;
import dev.goodword.shared.Transactions;

import org.springframework.stereotype.Component;

/**
 * Takes the files of mails by the rules of uploads. What is refused is listed all the
 * same. A file is kept once it is known whose it is.
 */
@Component
class Enclosures {

	private static final int MOST = 20;

	/** Bytes of a name, as the column holds them. */
	private static final int LONGEST_NAME = 200;

	private final InboundFileRepository rows;

	private final Files files;

	private final Transactions transactions;

	private final Chance chance;

	Enclosures(InboundFileRepository rows, Files files, Transactions transactions, Chance chance) {
		this.rows = rows;
		this.files = files;
		this.transactions = transactions;
		this.chance = chance;
	}

	/** The files of a mail that belongs to somebody; each is taken by itself. */
	List<Enclosure> taken(ReceivedMail mail) {
		return mail.files().stream().limit(MOST).map(this::take).toList();
	}

	/** The files of a mail that belongs to nobody yet. */
	List<Enclosure> listed(ReceivedMail mail) {
		return mail.files()
			.stream()
			.limit(MOST)
			.map((part) -> new Enclosure(name(part), part.content().length, null, null))
			.toList();
	}

	private Enclosure take(MailPart part) {
		String name = name(part);
		try {
			FileId id = this.transactions.alone(() -> this.files.store(name, part.content()).id());
			return new Enclosure(name, part.content().length, id, null);
		}
		catch (FileRefused ex) {
			return new Enclosure(name, part.content().length, null, ex.problem());
		}
	}

	private static String name(MailPart part) {
		String name = (part.name() != null) ? part.name().replaceAll("\\p{Cntrl}", " ").strip() : "";
		String known = name.isEmpty() ? part.type().replace('/', '.') : name;
		while (known.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
			known = known.substring(known.offsetByCodePoints(0, 1));
		}
		return known;
	}

	/** Lists the files with the mail, in place of what was listed before. */
	void keep(UUID item, List<Enclosure> enclosures) {
		this.rows.findByItemIdOrderByPosition(item).forEach(this.rows::delete);
		IntStream.range(0, enclosures.size())
			.forEach((i) -> this.rows.save(new InboundFile(this.chance.newId(), item, i, enclosures.get(i))));
	}

	/** The files listed with a mail. */
	List<Enclosure> of(UUID item) {
		return this.rows.findByItemIdOrderByPosition(item).stream().map(InboundFile::enclosure).toList();
	}

	/** The files listed with each of these mails; mails without any are left out. */
	Map<UUID, List<Enclosure>> of(Collection<UUID> items) {
		return items.isEmpty() ? Map.of()
				: this.rows.findByItemIdInOrderByPosition(items)
					.stream()
					.collect(Collectors.groupingBy(InboundFile::itemId,
							Collectors.mapping(InboundFile::enclosure, Collectors.toList())));
	}

	/** The files kept of these mails, in no order. */
	List<FileId> kept(Collection<UUID> items) {
		return items.isEmpty() ? List.of()
				: this.rows.findByItemIdInOrderByPosition(items)
					.stream()
					.flatMap((row) -> Stream.ofNullable(row.enclosure().file()))
					.toList();
	}

	/** Forgets what was taken for nothing. */
	void discard(List<Enclosure> enclosures) {
		enclosures.stream().flatMap((one) -> Stream.ofNullable(one.file())).forEach(this.files::erase);
	}

	/** Removes the files of a mail with everything in them. */
	void erase(UUID item) {
		discard(of(item));
		this.rows.findByItemIdOrderByPosition(item).forEach(this.rows::delete);
	}

}
