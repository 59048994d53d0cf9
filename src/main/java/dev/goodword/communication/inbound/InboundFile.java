package dev.goodword.communication.inbound;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import dev.goodword.files.FileId;
import dev.goodword.files.FileProblem;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** One file that came with a mail, taken or refused. */
@Entity
@Table(name = "inbound_file")
class InboundFile {

	@Id
	@Column(name = "inbound_file_id")
	private UUID id;

	private UUID itemId;

	private int position;

	private byte[] name;

	private long size;

	@Embedded
	private @Nullable FileId file;

	@Enumerated(EnumType.STRING)
	private @Nullable FileProblem problem;

	@Version
	private @Nullable Integer version;

	@NullUnmarked
	protected InboundFile() {
	}

	InboundFile(UUID id, UUID item, int position, Enclosure enclosure) {
		this.id = id;
		this.itemId = item;
		this.position = position;
		this.name = enclosure.name().getBytes(StandardCharsets.UTF_8);
		this.size = enclosure.size();
		this.file = enclosure.file();
		this.problem = enclosure.problem();
	}

	UUID itemId() {
		return this.itemId;
	}

	Enclosure enclosure() {
		return new Enclosure(new String(this.name, StandardCharsets.UTF_8), this.size, this.file, this.problem);
	}

}
