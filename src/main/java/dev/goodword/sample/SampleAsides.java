package dev.goodword.sample;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.springframework.stereotype.Component;

/**
 * What happens at the sample company beside applications: what its heads of HR set up,
 * what people complain of and what is changed, and visitors who only ask.
 */
@Component
@OnSampleInstallation
class SampleAsides {

	private final SampleGroups groups;

	private final SampleOwnQuestions questions;

	private final SampleComplaints complaints;

	private final SampleChanges changes;

	private final SampleVisitors visitors;

	SampleAsides(SampleGroups groups, SampleOwnQuestions questions, SampleComplaints complaints, SampleChanges changes,
			SampleVisitors visitors) {
		this.groups = groups;
		this.questions = questions;
		this.complaints = complaints;
		this.changes = changes;
		this.visitors = visitors;
	}

	/** Before anybody applies. */
	Told begin(List<SamplePositions.Opened> opened) {
		this.groups.sort(opened);
		this.questions.publish(opened);
		return new Told(0, 0, 0);
	}

	/** Tells what the story has come to. */
	Told tell(Told told, List<SamplePositions.Opened> opened, Collection<SampleCase> known, Instant now,
			Instant until) {
		return new Told(this.complaints.tell(told.complaints(), known, now, until),
				this.changes.tell(told.changes(), known, now, until),
				this.visitors.tell(told.visits(), opened, now, until));
	}

	/** How far each of them is. */
	record Told(int complaints, int changes, int visits) {
	}

}
