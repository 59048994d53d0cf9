package dev.goodword.desk.application;

import java.time.InstantSource;
import java.util.Locale;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.MovingStages;
import dev.goodword.applications.Refused;
import dev.goodword.applications.StageMoveEntry;
import dev.goodword.communication.MessageId;
import dev.goodword.communication.Messages;
import dev.goodword.desk.Paths;
import dev.goodword.desk.UndoNotices;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes back what was just done, until the message has left; afterwards it says so. */
@Controller
class UndoController {

	private final Readers readers;

	private final Applications applications;

	private final Messages messages;

	private final MovingStages moving;

	private final InstantSource clock;

	UndoController(Readers readers, Applications applications, Messages messages, MovingStages moving,
			InstantSource clock) {
		this.readers = readers;
		this.applications = applications;
		this.messages = messages;
		this.moving = moving;
		this.clock = clock;
	}

	@PostMapping("/applications/{id}/messages/{message}/undo")
	@Access(value = Audience.STAFF, permission = Permission.MOVE_APPLICATION)
	String undoMessage(@PathVariable String id, @PathVariable String message, StaffMember who, Locale locale) {
		Reader reader = this.readers.of(id, who, Permission.MOVE_APPLICATION, locale);
		return answer(reader, () -> this.messages.undo(new MessageId(Paths.id(message)), who));
	}

	@PostMapping("/applications/{id}/moves/{move}/undo")
	@Access(value = Audience.STAFF, permission = Permission.MOVE_APPLICATION)
	String undoSilentMove(@PathVariable String id, @PathVariable String move, StaffMember who, Locale locale) {
		Reader reader = this.readers.of(id, who, Permission.MOVE_APPLICATION, locale);
		StageMoveEntry entry = this.applications.logEntry(Paths.move(move));
		return answer(reader, () -> {
			boolean inTime = UndoNotices.isSilentMove(entry)
					&& entry.at().plus(UndoNotices.SILENT).isAfter(this.clock.instant());
			if (inTime) {
				this.moving.undoMove(reader.application().id(), entry.id(), who);
			}
			return inTime;
		});
	}

	private static String answer(Reader reader, Undoing undoing) {
		String page = "redirect:/applications/" + reader.application().id();
		try {
			return page + (undoing.succeeds() ? "?done=undone" : "?done=undo-too-late");
		}
		catch (Refused | ConcurrencyFailureException ex) {
			return page + "?done=undo-too-late";
		}
	}

	/** Takes something back. */
	private interface Undoing {

		/** Whether it could still be done. */
		boolean succeeds();

	}

}
