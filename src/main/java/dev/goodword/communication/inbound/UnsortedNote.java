package dev.goodword.communication.inbound;

import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.communication.StaffNoteSource;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of the mail about mail that nobody sorted in time. */
@Component
class UnsortedNote implements StaffNoteSource {

	/** There is one such pile. */
	static final UUID PILE = new UUID(0, 1);

	private final ToSort toSort;

	private final MessageSource messages;

	private final InstantSource clock;

	UnsortedNote(ToSort toSort, MessageSource messages, InstantSource clock) {
		this.toSort = toSort;
		this.messages = messages;
		this.clock = clock;
	}

	/** Whether the person sees the pile at all. */
	static boolean maySort(StaffMember person) {
		return AccessPolicy.may(person, Permission.WRITE_MESSAGE);
	}

	@Override
	public String name() {
		return "UNSORTED_MAIL";
	}

	/** Nothing once every mail that is late has its place. */
	@Override
	public Optional<Said> of(UUID subject, StaffMember reader) {
		return this.toSort.look()
			.filter((waiting) -> waiting.isLate(this.clock.instant()) && maySort(reader))
			.map((waiting) -> new Said(say(reader, "communication.unsorted.headline", waiting.mails()),
					say(reader, "communication.unsorted.text"), "/inbox"));
	}

	private String say(StaffMember reader, String key, Object... arguments) {
		return Objects.requireNonNull(this.messages.getMessage(key, arguments, reader.language().locale()));
	}

}
