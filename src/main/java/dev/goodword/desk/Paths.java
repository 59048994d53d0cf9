package dev.goodword.desk;

import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.StageMoveId;
import dev.goodword.applications.TaskId;
import dev.goodword.applications.UnknownApplication;
import dev.goodword.files.FileId;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.UnknownPosition;

/** Reads ids from addresses; what is no id names nothing, like an id nobody gave out. */
public final class Paths {

	private Paths() {
	}

	/** The position of an address. */
	public static PositionId position(String text) {
		return read(text, PositionId::new, UnknownPosition::new);
	}

	/** The application of an address. */
	public static JobApplicationId application(String text) {
		return read(text, JobApplicationId::new, UnknownApplication::new);
	}

	/** The entry of the stage log of an address. */
	public static StageMoveId move(String text) {
		return read(text, StageMoveId::new, UnknownApplication::new);
	}

	/** The task of an address. */
	public static TaskId task(String text) {
		return read(text, TaskId::new, UnknownApplication::new);
	}

	/** The file of an address. */
	public static FileId file(String text) {
		return read(text, FileId::new, UnknownApplication::new);
	}

	/** Any other id of an address. */
	public static UUID id(String text) {
		return read(text, (id) -> id, UnknownApplication::new);
	}

	private static <T> T read(String text, Function<UUID, T> id, Supplier<RuntimeException> unknown) {
		try {
			return id.apply(UUID.fromString(text));
		}
		catch (IllegalArgumentException ex) {
			throw unknown.get();
		}
	}

}
