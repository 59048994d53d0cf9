package dev.goodword.portal.applying;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import dev.goodword.files.FileId;
import org.jspecify.annotations.Nullable;

/**
 * A form on its way: what was typed and which files came with it.
 *
 * @param token the secret it is found by; null while nothing is kept
 * @param form what was typed
 * @param files what was uploaded, in order
 * @param startedAt when the form was first shown
 * @param until when it is thrown away; null while nothing is kept
 * @param sent the status token of the application it became; null until it is sent
 */
record Draft(@Nullable String token, ApplyForm form, List<FileId> files, Instant startedAt, @Nullable Instant until,
		@Nullable String sent) {

	Draft {
		files = List.copyOf(files);
	}

	/** Nothing typed yet. */
	static Draft empty(Instant startedAt) {
		return new Draft(null, ApplyForm.EMPTY, List.of(), startedAt, null, null);
	}

	Draft with(ApplyForm typed) {
		return new Draft(this.token, typed, this.files, this.startedAt, this.until, this.sent);
	}

	Draft withFile(FileId added) {
		List<FileId> all = new ArrayList<>(this.files);
		all.add(added);
		return new Draft(this.token, this.form, all, this.startedAt, this.until, this.sent);
	}

	Draft withoutFile(FileId removed) {
		return new Draft(this.token, this.form, this.files.stream().filter((file) -> !file.equals(removed)).toList(),
				this.startedAt, this.until, this.sent);
	}

	/** The same, knowing where an earlier sending of this browser went. */
	Draft sentAs(@Nullable String statusToken) {
		return new Draft(this.token, this.form, this.files, this.startedAt, this.until, statusToken);
	}

	/** Hides its secret and what was typed. */
	@Override
	public String toString() {
		return "Draft[" + this.form + "]";
	}

}
