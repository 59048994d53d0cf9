package dev.goodword.positions;

import java.util.UUID;

import dev.goodword.shared.LocalizedText;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

/**
 * One step of a pipeline template, copied into a position when the position is written
 * down.
 */
@Entity
@Table(name = "pipeline_template_stage")
class TemplateStage {

	@Id
	@Column(name = "template_stage_id")
	private UUID id;

	@Column(name = "template_code")
	private String template;

	@Column(name = "place")
	private int order;

	@Enumerated(EnumType.STRING)
	private StageKind kind;

	@Embedded
	private LocalizedText name;

	@Embedded
	private LocalizedText publicName;

	private int effortMinutes;

	@NullUnmarked
	protected TemplateStage() {
	}

	StageKind kind() {
		return this.kind;
	}

	LocalizedText name() {
		return this.name;
	}

	LocalizedText publicName() {
		return this.publicName;
	}

	int effortMinutes() {
		return this.effortMinutes;
	}

}
