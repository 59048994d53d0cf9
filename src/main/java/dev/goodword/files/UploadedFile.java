package dev.goodword.files;

import java.time.Instant;
import java.util.HexFormat;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A file somebody sent: what we know of it. Its bytes and its text lie apart. */
@Entity
@Table(name = "stored_file")
class UploadedFile {

	@EmbeddedId
	private FileId id;

	private String name;

	@Enumerated(EnumType.STRING)
	private FileKind kind;

	private long size;

	private byte[] sha256;

	private @Nullable Integer pages;

	@Enumerated(EnumType.STRING)
	@Column(name = "read_state")
	private ReadState state;

	@Column(name = "stored_at")
	private Instant storedAt;

	private @Nullable Instant keptUntil;

	@Version
	private @Nullable Integer version;

	UploadedFile(FileId id, String name, Inspected inspected, byte[] sha256, @Nullable Instant keptUntil, Instant now) {
		this.id = id;
		this.name = name;
		this.kind = inspected.kind();
		this.size = inspected.content().length;
		this.sha256 = sha256;
		this.state = inspected.state();
		this.storedAt = now;
		this.keptUntil = keptUntil;
	}

	/** For JPA only. */
	@NullUnmarked
	protected UploadedFile() {
	}

	/**
	 * Notes what reading it brought. The first result stays.
	 * @return whether this was the first
	 */
	boolean hasBeenRead(Extracted extracted) {
		if (this.state != ReadState.PENDING) {
			return false;
		}
		this.state = extracted.state();
		this.pages = (extracted.pages() > 0) ? extracted.pages() : null;
		return true;
	}

	/**
	 * Notes what the scanner said of a file that waits for it: a clean one is still to be
	 * read, unless it is a picture.
	 * @return whether it did wait
	 */
	boolean hasBeenScanned(boolean virus) {
		if (this.state != ReadState.HELD) {
			return false;
		}
		ReadState clean = this.kind.isPicture() ? ReadState.NO_TEXT : ReadState.PENDING;
		this.state = virus ? ReadState.QUARANTINED : clean;
		return true;
	}

	FileId id() {
		return this.id;
	}

	boolean isPending() {
		return this.state == ReadState.PENDING;
	}

	StoredFile view() {
		return new StoredFile(this.id, this.name, this.kind, this.size, HexFormat.of().formatHex(this.sha256),
				this.pages, this.state);
	}

}
