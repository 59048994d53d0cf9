package dev.goodword.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.FlashMapManager;

/**
 * Carries nothing from one request to the next. A notice travels as a key in the address
 * ({@code ?done=}), see {@link DoneNotice}; so no page needs a session for it.
 */
class NoFlash implements FlashMapManager {

	@Override
	public @Nullable FlashMap retrieveAndUpdate(HttpServletRequest request, HttpServletResponse response) {
		return null;
	}

	/**
	 * @throws IllegalStateException when a controller put something in
	 */
	@Override
	public void saveOutputFlashMap(FlashMap flashMap, HttpServletRequest request, HttpServletResponse response) {
		if (!flashMap.isEmpty()) {
			throw new IllegalStateException("There are no flash attributes; use the parameter done");
		}
	}

}
