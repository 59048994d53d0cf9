package dev.goodword.positions;

import dev.goodword.shared.LocalizedText;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** One step of a position's own pipeline. */
@Entity
@Table(name = "stage")
class Stage {

	@EmbeddedId
	private StageId id;

	@Embedded
	private PositionId position;

	@Column(name = "place")
	private int order;

	@Enumerated(EnumType.STRING)
	private StageKind kind;

	@Embedded
	private LocalizedText name;

	@Embedded
	private LocalizedText publicName;

	private int effortMinutes;

	@Version
	private @Nullable Integer version;

	@NullUnmarked
	protected Stage() {
	}

	Stage(StageId id, PositionId position, int order, TemplateStage template) {
		this.id = id;
		this.position = position;
		this.order = order;
		this.kind = template.kind();
		this.name = template.name();
		this.publicName = template.publicName();
		this.effortMinutes = template.effortMinutes();
	}

	PipelineStage view() {
		return new PipelineStage(this.id, this.position, this.order, this.kind, this.name, this.publicName,
				this.effortMinutes);
	}

}
