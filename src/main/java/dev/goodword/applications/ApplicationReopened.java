package dev.goodword.applications;

import java.time.Instant;

/** An ended application goes on, after the candidate had been told of its end. */
public record ApplicationReopened(JobApplicationId application, int stageEpoch, Instant at) {
}
