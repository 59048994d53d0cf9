package dev.goodword.files;

import org.jspecify.annotations.Nullable;

/**
 * No file can be read at the moment, which says nothing about the file: it stays pending.
 */
class ExtractionUnavailable extends RuntimeException {

	ExtractionUnavailable(String reason, @Nullable Throwable cause) {
		super(reason, cause);
	}

}
