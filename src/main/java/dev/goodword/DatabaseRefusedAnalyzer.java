package dev.goodword;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in two sentences, instead of a stack trace, why the product did not start. */
class DatabaseRefusedAnalyzer extends AbstractFailureAnalyzer<DatabaseRefused> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, DatabaseRefused cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()),
				"Point SPRING_DATASOURCE_URL at MySQL 8.4 or newer, or remove it to use the embedded database.", cause);
	}

}
