package dev.goodword.surveys.asking;

import java.io.Serializable;
import java.util.UUID;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.surveys.Touchpoint;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Names the intention to ask about one application at one touchpoint. */
@Embeddable
record PlanId(@Column(name = "application_id") UUID about,
		@Enumerated(EnumType.STRING) @Column(name = "touchpoint") Touchpoint touchpoint) implements Serializable {

	static PlanId of(JobApplicationId application, Touchpoint touchpoint) {
		return new PlanId(application.value(), touchpoint);
	}

	JobApplicationId application() {
		return new JobApplicationId(this.about);
	}

}
