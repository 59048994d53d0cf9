package dev.goodword;

import java.util.Set;
import java.util.TreeSet;

import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Says at the end, loudly, which tests did not run and why. */
public class SkippedTests implements TestExecutionListener {

	private final Set<String> skipped = new TreeSet<>();

	@Override
	public void executionSkipped(TestIdentifier test, String reason) {
		this.skipped.add(nameOf(test) + ": " + reason);
	}

	@Override
	public void executionFinished(TestIdentifier test, TestExecutionResult result) {
		if (result.getStatus() == TestExecutionResult.Status.ABORTED) {
			this.skipped
				.add(nameOf(test) + ": " + result.getThrowable().map(Throwable::getMessage).orElse("no reason"));
		}
	}

	@Override
	public void testPlanExecutionFinished(TestPlan plan) {
		this.skipped.forEach((line) -> Loudly.say("SKIPPED " + line));
	}

	private static String nameOf(TestIdentifier test) {
		String place = test.getParentId().orElse("").replaceAll("^.*class:([^\\]]+).*$", "$1");
		return place.substring(place.lastIndexOf('.') + 1) + "." + test.getDisplayName();
	}

}
