package dev.goodword.applications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.goodword.candidates.CandidateId;
import dev.goodword.files.FileId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * The row of a {@link RepeatedSubmission}: kept whole, and apart from the first.
 */
@Entity
@Table(name = "repeated_submission")
class StoredRepeat {

	@Id
	@Column(name = "repeat_id")
	private UUID id;

	@Embedded
	private CandidateId candidate;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "earlier_id"))
	private JobApplicationId earlier;

	private String reference;

	private Instant receivedAt;

	private @Nullable LocalDate shownDate;

	private @Nullable String source;

	private @Nullable String shareCode;

	@ElementCollection
	@CollectionTable(name = "repeated_file", joinColumns = @JoinColumn(name = "repeat_id"))
	@OrderColumn(name = "place")
	@Column(name = "file_id")
	private List<UUID> files;

	@ElementCollection
	@CollectionTable(name = "repeated_answer", joinColumns = @JoinColumn(name = "repeat_id"))
	@OrderColumn(name = "place")
	private List<RepeatedAnswer> answers;

	@ElementCollection
	@CollectionTable(name = "repeated_consent", joinColumns = @JoinColumn(name = "repeat_id"))
	@MapKeyColumn(name = "consent_code")
	@Column(name = "text_version")
	private Map<String, String> consents;

	@Version
	private @Nullable Integer version;

	@NullUnmarked
	protected StoredRepeat() {
	}

	StoredRepeat(UUID id, CandidateId candidate, JobApplicationId earlier, String reference, NewApplication form,
			List<RepeatedAnswer> answers, Instant now) {
		this.id = id;
		this.candidate = candidate;
		this.earlier = earlier;
		this.reference = reference;
		this.receivedAt = now;
		this.shownDate = form.shownDate();
		this.source = form.source();
		this.shareCode = form.shareCode();
		this.files = new ArrayList<>(form.files().stream().map(FileId::value).toList());
		this.answers = new ArrayList<>(answers);
		this.consents = new HashMap<>(form.consents());
	}

	RepeatedSubmission view() {
		return new RepeatedSubmission(this.id, this.candidate, this.earlier, this.reference, this.receivedAt,
				this.shownDate, this.files.stream().map(FileId::new).toList(),
				this.answers.stream().map(RepeatedAnswer::given).toList());
	}

}
