package dev.goodword.positions;

import java.util.List;
import java.util.UUID;

import dev.goodword.shared.LocaleTag;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

/** The row of a {@link Posting}: lists are kept as lines of text. */
@Entity
@Table(name = "posting")
class StoredPosting {

	@Id
	@Column(name = "posting_id")
	private UUID id;

	@Embedded
	private PositionId position;

	private String language;

	private String place;

	@Column(name = "starts")
	private String start;

	private String tasks;

	private String needs;

	private String wishes;

	private String offers;

	@NullUnmarked
	protected StoredPosting() {
	}

	StoredPosting(UUID id, PositionId position, Posting posting) {
		this.id = id;
		this.position = position;
		this.language = posting.language().value();
		this.place = posting.place();
		this.start = posting.start();
		this.tasks = String.join("\n", posting.tasks());
		this.needs = String.join("\n", posting.needs());
		this.wishes = String.join("\n", posting.wishes());
		this.offers = String.join("\n", posting.offers());
	}

	PositionId position() {
		return this.position;
	}

	Posting posting() {
		return new Posting(new LocaleTag(this.language), this.place, this.start, lines(this.tasks), lines(this.needs),
				lines(this.wishes), lines(this.offers));
	}

	private static List<String> lines(String text) {
		return text.lines().filter((line) -> !line.isBlank()).toList();
	}

}
