package dev.goodword.channels;

import dev.goodword.shared.Channel;
import dev.goodword.shared.Delivered;

import org.springframework.stereotype.Component;

/** The way to robots in groups of colleagues. */
@Component
class RobotChannel implements Channel<RobotPost> {

	private final WebPost web;

	RobotChannel(WebPost web) {
		this.web = web;
	}

	@Override
	public Delivered deliver(RobotPost post) {
		return post.kind()
			.read(this.web.post(post.kind().request(post.address(), post.secret(), post.text(), post.at())));
	}

}
