// The one listener file. Every page works without it; it only tells what happens and keeps the focus in place.
(function () {
  'use strict';

  // [data-guard]: what was typed there is on the server only once it was sent. Leaving asks first,
  // and without a line the form stays and says so.
  var typed = false;
  document.addEventListener('input', function (event) {
    if (event.target.type !== 'file' && event.target.closest('form[data-guard]')) { typed = true; }
  });
  window.addEventListener('beforeunload', function (event) {
    if (typed) { event.preventDefault(); }
  });
  document.addEventListener('submit', function (event) {
    var notice = event.target.matches('form[data-guard]') && event.target.querySelector('[data-offline]');
    if (!notice) { return; }
    notice.hidden = navigator.onLine;
    if (navigator.onLine) { typed = false; }
    else {
      event.preventDefault();
      focus(notice);
    }
  });

  // A submit button says what it is doing and cannot be pressed twice. The server has its own guard.
  document.addEventListener('submit', function (event) {
    var button = event.submitter;
    if (event.defaultPrevented || !button || !button.dataset.busy) { return; }
    button.dataset.idle = button.textContent;
    // after the browser has collected the form, or the button's own value would be lost
    window.setTimeout(function () {
      button.textContent = button.dataset.busy;
      button.disabled = true;
    }, 0);
  });

  // Back from the browser's cache: the page is usable again.
  window.addEventListener('pageshow', function () { release(document); });
  document.addEventListener('htmx:afterRequest', function () { release(document); });

  function release(root) {
    root.querySelectorAll('button[data-idle]').forEach(function (button) {
      button.textContent = button.dataset.idle;
      button.disabled = false;
      delete button.dataset.idle;
    });
  }

  // A file larger than [data-most] is not sent at all, and a part that is refused leaves the form alone: both are
  // said at the field. Only an answer that brings the form back may take its place.
  document.addEventListener('change', function (event) {
    var field = event.target;
    var most = Number(field.dataset.most);
    var large = most && Array.from(field.files).find(function (file) { return file.size > most; });
    if (large) {
      event.stopPropagation();
      refuse(field, [field.dataset.large.replace('{0}', large.name)]);
    }
  }, true);
  document.addEventListener('htmx:beforeSwap', function (event) {
    var answer = event.detail.xhr;
    var used = event.detail.requestConfig.elt;
    var form = used.closest('form[data-guard]');
    if (!form || answer.status < 400 || answer.status === 422) { return; }
    var page = new DOMParser().parseFromString(answer.responseText, 'text/html');
    if (page.getElementById(form.id)) { return; }
    event.detail.shouldSwap = false;
    refuse(used, Array.from(page.querySelectorAll('main h1, main .ax-stack p:first-child')).map(function (said) { return said.textContent; }));
  });
  document.addEventListener('htmx:sendError', function (event) {
    var form = event.detail.elt.closest('form[data-guard]');
    var notice = form && form.querySelector('[data-offline]');
    if (notice) {
      notice.hidden = false;
      focus(notice);
    }
  });

  function refuse(field, lines) {
    var notice = field.closest('form').querySelector('[data-refused]');
    notice.lastElementChild.replaceChildren.apply(notice.lastElementChild, lines.map(function (line) {
      var said = document.createElement('span');
      said.className = 'ax-under';
      said.textContent = line;
      return said;
    }));
    notice.hidden = false;
    announce(lines.join(' '));
    field.value = '';
    field.focus();
  }

  // The part that is being fetched says so.
  document.addEventListener('htmx:beforeRequest', function (event) {
    var target = event.detail.target;
    if (target) { target.setAttribute('aria-busy', 'true'); }
    next = follower(event.detail.elt);
  });
  document.addEventListener('htmx:afterRequest', function (event) {
    var target = event.detail.target;
    if (target) { target.removeAttribute('aria-busy'); }
  });

  // Where the focus goes after a part was replaced, in this order:
  // an error summary; the replacement of the control that was used; the row after a removed one, else the heading.
  // A list that only refreshed itself does not move the focus; its count is announced.
  var next = null;

  document.addEventListener('htmx:afterSwap', function (event) {
    var used = event.detail.requestConfig && event.detail.requestConfig.elt;
    var summary = document.querySelector('.ax-errors[tabindex]');
    var count = document.querySelector('[data-announce]');
    if (summary && !summary.dataset.seen) {
      summary.dataset.seen = 'true';
      summary.focus();
    }
    else if (!used || used.isConnected) {
      if (count) { announce(count.dataset.announce); }
    }
    else if (used.id && document.getElementById(used.id)) {
      document.getElementById(used.id).focus();
    }
    else {
      focus(next && next.isConnected ? next : document.querySelector('h1'));
    }
    var said = document.querySelector('[data-say]');
    if (said) { announce(said.dataset.say); }
  });

  function follower(element) {
    var row = element && element.closest('li, tr');
    var after = row && row.nextElementSibling;
    return after ? after.querySelector('a, button') : null;
  }

  function focus(element) {
    if (!element) { return; }
    if (!element.matches('a, button, input, select, textarea')) { element.setAttribute('tabindex', '-1'); }
    element.focus();
  }

  function announce(text) {
    var live = document.getElementById('live');
    if (live && text) { live.textContent = text; }
  }

  // A page that came back with errors opens at their summary.
  document.addEventListener('DOMContentLoaded', function () {
    var summary = document.querySelector('.ax-errors[tabindex]');
    if (summary) {
      summary.dataset.seen = 'true';
      summary.focus();
    }
  });

  // [data-print] prints, [data-dismiss] takes its own notice away
  document.addEventListener('click', function (event) {
    var element = event.target.closest('[data-print], [data-dismiss]');
    if (!element) { return; }
    if (element.hasAttribute('data-print')) {
      event.preventDefault();
      window.print();
    }
    else {
      var notice = element.closest('.ax-undo, .ax-notice');
      if (notice) {
        event.preventDefault();
        notice.remove();
        focus(document.querySelector('h1'));
      }
    }
  });

  // [data-insert] puts a field into the text that was typed in last; without script its code is there to copy
  var typedIn = null;
  document.addEventListener('focusin', function (event) {
    if (event.target.matches('form textarea')) { typedIn = event.target; }
  });
  document.addEventListener('DOMContentLoaded', function () {
    document.querySelectorAll('[data-insert]').forEach(function (button) { button.hidden = false; });
  });
  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-insert]');
    var area = typedIn || document.querySelector('form .ax-words textarea');
    if (!button || !area) { return; }
    area.setRangeText(button.dataset.insert, area.selectionStart, area.selectionEnd, 'end');
    area.dispatchEvent(new Event('input', { bubbles: true }));
    area.focus();
  });

  // [data-zone] learns where the reader's clock is, so that dates are told as they fall there
  document.addEventListener('DOMContentLoaded', function () {
    document.querySelectorAll('input[data-zone]').forEach(function (field) {
      try { field.value = Intl.DateTimeFormat().resolvedOptions().timeZone || field.value; }
      catch (unknown) { /* the server takes the position's zone */ }
    });
  });

  // form[data-draft]: what a person has chosen is kept a moment after each choice, until the form is sent.
  function keepDraft(form, begun) {
    var timer = 0;
    if (!form.dataset.draft) { return; }
    function keep() {
      fetch(form.dataset.draft, { method: 'POST', body: new URLSearchParams(new FormData(form)), credentials: 'same-origin' })
        .catch(function () { /* it is sent with the form in any case */ });
    }
    // A click on the rating that is marked already changes nothing, and is a choice all the same.
    ['change', 'click'].forEach(function (act) {
      form.addEventListener(act, function (event) {
        if (act === 'click' && event.target.name !== 'rec') { return; }
        window.clearTimeout(timer);
        timer = window.setTimeout(keep, 1600);
      });
    });
    form.addEventListener('submit', function () { window.clearTimeout(timer); });
    if (begun) { timer = window.setTimeout(keep, 1600); }
  }

  // form[data-gesture]: a person's first move on the page fetches a note that a person was there.
  // What scripts pretend is not trusted; without the note the next page asks for a typed code instead.
  document.addEventListener('DOMContentLoaded', function () {
    var form = document.querySelector('form[data-gesture]');
    if (!form || !window.fetch) { return; }
    var moves = ['pointerdown', 'touchstart', 'keydown'];
    // What the link itself has marked is nobody's choice: only what was changed by hand is kept.
    var chosen = false;
    form.addEventListener('change', function (event) { chosen = chosen || event.isTrusted; });
    // A click on it, also when it is marked already, makes the rating a choice.
    ['change', 'click'].forEach(function (act) {
      form.addEventListener(act, function (event) {
        if (event.isTrusted && event.target.name === 'rec') { form.elements.marked.value = ''; chosen = true; }
      });
    });
    function moved(event) {
      if (!event.isTrusted) { return; }
      moves.forEach(function (move) { document.removeEventListener(move, moved, true); });
      var body = new URLSearchParams();
      body.set('_csrf', form.elements._csrf.value);
      fetch(form.dataset.gesture, { method: 'POST', body: body, credentials: 'same-origin' })
        .then(function (answer) { return answer.ok ? answer.text() : ''; })
        .then(function (note) { form.elements.touched.value = note; if (note) { keepDraft(form, chosen); } })
        .catch(function () { /* the next page asks for a code */ });
    }
    moves.forEach(function (move) { document.addEventListener(move, moved, true); });
  });
}());
