package dev.goodword.candidates;

import java.time.Instant;
import java.time.ZoneId;

import dev.goodword.shared.LocaleTag;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A person we know: the facts about them that hold whatever they apply for. */
@Entity
@Table(name = "candidate")
class Candidate {

	@EmbeddedId
	private CandidateId id;

	private String name;

	/**
	 * The name folded for equality on every database: see
	 * {@link NameKeys#folded(String)}.
	 */
	private String nameKey;

	private byte[] sortEn;

	private byte[] sortZh;

	private @Nullable String callName;

	private String language;

	private @Nullable String zone;

	private @Nullable String country;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "merged_into"))
	private @Nullable CandidateId mergedInto;

	private Instant createdAt;

	private @Nullable Instant erasedAt;

	@Version
	private @Nullable Integer version;

	@NullUnmarked
	protected Candidate() {
	}

	Candidate(CandidateId id, ContactDetails details, NameKeys keys, Instant now) {
		this.id = id;
		this.name = details.name();
		this.nameKey = keys.folded(details.name());
		this.sortEn = keys.sortKey(details.name(), LocaleTag.EN);
		this.sortZh = keys.sortKey(details.name(), LocaleTag.ZH_HANS);
		this.callName = details.callName();
		this.language = details.language().value();
		this.zone = (details.zone() != null) ? details.zone().getId() : null;
		this.country = details.country();
		this.createdAt = now;
	}

	void prefer(LocaleTag wanted) {
		this.language = wanted.value();
	}

	void liveIn(ZoneId wanted) {
		this.zone = wanted.getId();
	}

	CandidateId id() {
		return this.id;
	}

	String name() {
		return this.name;
	}

	boolean isNamed(String key) {
		return this.nameKey.equals(key);
	}

	/** Whether both write the same name; case, width and white space apart. */
	boolean isNamedAs(Candidate other) {
		return isNamed(other.nameKey);
	}

	@Nullable String callName() {
		return this.callName;
	}

	LocaleTag language() {
		return new LocaleTag(this.language);
	}

	@Nullable ZoneId zone() {
		return (this.zone != null) ? ZoneId.of(this.zone) : null;
	}

	@Nullable String country() {
		return this.country;
	}

	byte[] sortKey(LocaleTag reader) {
		return reader.isChinese() ? this.sortZh : this.sortEn;
	}

}
