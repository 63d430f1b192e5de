"""The application's Qt stylesheet, with `$name` for each colour or size of the theme.

A widget gets its style by `setProperty("role", …)`:

- buttons: none (outlined), `primary`, `quiet` (words alone), `link` (opens another place), `stop`, `rail`,
  `segment`, `dots` (opens a menu); all but rail and segment grow to the session page's height with
  `setProperty("touch", "session")`, and with "slot" they are as high as their page makes them;
- check boxes: none, `switch` (painted by `coach.ui.widgets.switch`);
- labels: none (body), `title`, `name`, `heading`, `figure` (a large number), `strong` (bold),
  `small` (small and quiet), `good` (small, in the accent), `quiet`, `warning`, `field` (the name of one, as
  high as it);
- radio buttons: none, or `option` (a card with texts);
- frames: `card`, `rail`, `segments` (the group round segments), `message` (a strip on what went wrong, or
  asks), `note` (a strip on what went well), `row` (a line that asks, above
  the cards), `sign` (what a key changed), `rule` (a thin line).
"""

RULES = """
QMainWindow, QDialog, Stack > QWidget#page { background: $background; color: $text; }
QLabel { background: transparent; color: $text; }
QLabel[role="title"] { font-size: $title_px; font-weight: 700; }
QLabel[role="title"][place="true"] { min-height: $head; }
QLabel[role="name"] { font-size: $name_px; font-weight: 700; }
QLabel[role="figure"] { font-size: $figure_px; font-weight: 700; }
QLabel[role="heading"] { font-size: $heading_px; font-weight: 700; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="small"] { font-size: $small_px; color: $quiet; }
QLabel[role="good"] { font-size: $small_px; color: $accent; font-weight: 600; }
QLabel[role="quiet"] { color: $quiet; }
QLabel[role="warning"] { color: $stop; font-weight: 600; }
QLabel[role="field"] { min-height: $touch; padding: 2px 0; }
QLabel:disabled { color: $faint; }

QFrame[role="card"] { background: $card; border: 1px solid $card_edge; border-radius: 15px; }
QFrame[role="row"] { background: $raised; border: 1px solid $card_edge; border-radius: 15px; }
QFrame[role="rail"] { background: $card; border: none; border-$end: 1px solid $card_edge; }
QFrame[role="segments"] {
    background: $well; border: 1px solid $card_edge; border-radius: 12px; padding: 1px;
}
QFrame[role="segments"]:focus { border: 2px solid $focus; padding: 0; }
QFrame[role="message"], QFrame[role="note"] {
    background: $raised; border: none; border-$start: 6px solid $stop_line;
    border-top-$end-radius: 9px; border-bottom-$end-radius: 9px;
}
QFrame[role="note"] { border-$start: 6px solid $accent; }
QFrame[role="toast"] { background: $card; border: 2px solid $edge; border-radius: 15px; }
QFrame[role="tip"] { background: $raised; border: 1px solid $edge; border-radius: 11px; }
QFrame[role="rule"] { background: $line; border: none; max-height: 1px; min-height: 1px; }

QPushButton {
    background: transparent; color: $text; font-size: $button_px; font-weight: 600;
    border: 1px solid $edge; margin: 1px; border-radius: 10px; padding: 0 18px; min-height: $touch;
    outline: none;
}
QPushButton:hover { background: $raised; }
QPushButton:pressed { background: $well; }
QPushButton:disabled { color: $faint; border-color: $line; background: transparent; }
QPushButton[touch="session"] {
    min-height: $session_touch; border-radius: 13px; font-size: $start_px;
}
QPushButton[touch="slot"] { min-height: 0; border-radius: 13px; font-size: $start_px; }
QPushButton[role="primary"] {
    background: $primary; color: $on_primary; border: 6px solid $primary; margin: 0; font-weight: 700;
    padding: 0 16px; min-height: $primary_touch;
}
QPushButton[role="primary"]:hover { background: $primary_hover; border-color: $primary_hover; }
QPushButton[role="primary"]:disabled { background: $raised; color: $faint; border-color: $raised; }
QPushButton[role="primary"][touch="session"] { min-height: $primary_session_touch; }
QPushButton[role="link"] {
    border-color: transparent; color: $accent; padding: 0 6px; font-size: $small_px; text-align: left;
}
QPushButton[role="link"]:hover { text-decoration: underline; background: transparent; }
QPushButton[role="back"] { border-color: transparent; color: $quiet; padding: 0 6px; text-align: left; }
QPushButton[role="back"]:hover { color: $text; }
QPushButton[role="quiet"] { border-color: transparent; color: $quiet; padding: 0 14px; }
QPushButton[role="quiet"]:hover { color: $text; }
QPushButton[role="stop"] { color: $stop; border-color: $stop_line; font-weight: 700; }
QPushButton[role="rail"] {
    color: $quiet; border-color: transparent; font-size: $rail_px; font-weight: 400;
    text-align: left; padding: 0 14px;
}
QPushButton[role="rail"]:hover { background: $well; color: $text; }
QPushButton[role="rail"][current="true"] { background: $chosen; color: $on_chosen; font-weight: 700; }
QPushButton[role="segment"] {
    color: $quiet; border-color: transparent; font-weight: 400; border-radius: 10px; padding: 0 14px;
}
QPushButton[role="segment"][end="true"] { font-size: $small_px; padding: 0; }
QPushButton[role="segment"][tight="true"] { padding: 0; }
QPushButton[role="segment"]:hover { color: $text; background: transparent; border-color: $edge; }
QPushButton[role="segment"]:checked { background: $chosen; color: $on_chosen; font-weight: 700; }
QPushButton[role]:disabled { color: $faint; }
QPushButton[role="stop"]:disabled { border-color: $line; }

QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox {
    background: $well; color: $text; border: 1px solid $edge; margin: 1px; border-radius: 9px;
    padding: 0 10px; selection-background-color: $accent; selection-color: $on_accent;
    placeholder-text-color: $quiet; min-height: $touch;
}
QTextEdit, QPlainTextEdit { padding: 8px 10px; }
QLineEdit:disabled, QTextEdit:disabled, QPlainTextEdit:disabled, QAbstractSpinBox:disabled,
QComboBox:disabled { color: $faint; border-color: $line; }
QAbstractSpinBox[wrong="true"], QLineEdit[wrong="true"] { border-color: $stop_line; }
QAbstractSpinBox { padding: 1px; margin: 0; qproperty-alignment: AlignCenter; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
    subcontrol-origin: padding; width: $touch; height: $touch; border: none; border-radius: 7px;
}
QAbstractSpinBox::up-button { subcontrol-position: center right; }
QAbstractSpinBox::down-button { subcontrol-position: center left; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: $raised; }
QAbstractSpinBox::up-arrow { image: url(icons:plus.svg); width: 14px; height: 14px; }
QAbstractSpinBox::down-arrow { image: url(icons:minus.svg); width: 14px; height: 14px; }
QAbstractSpinBox::up-arrow:off, QAbstractSpinBox::down-arrow:off { image: none; }
QComboBox { combobox-popup: 0; }  /* the list opens below, and covers no title */
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 36px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(icons:down.svg); width: 14px; height: 14px; }
QPushButton::menu-indicator {
    image: url(icons:down.svg); width: 14px; height: 14px;
    subcontrol-origin: padding; subcontrol-position: center right; right: 12px;
}
QPushButton[role="dots"] { border-color: transparent; padding: 0; min-width: $touch; }
QPushButton[role="dots"]::menu-indicator { image: none; width: 0; }
QComboBox[role="title"] {
    font-size: $name_px; font-weight: 700; background: transparent; padding: 0; border-color: transparent;
}
QComboBox[role="title"]:hover { background: $raised; }
QComboBox[role="title"] QAbstractItemView { font-size: $body_px; font-weight: 400; }
QComboBox QAbstractItemView {
    background: $card; color: $text; border: 1px solid $edge; border-radius: 0; outline: none; padding: 4px;
    selection-background-color: $chosen; selection-color: $on_chosen;
}
QComboBox QAbstractItemView::item { min-height: $touch; padding: 2px 8px; }

QCheckBox, QRadioButton {
    color: $text; spacing: 10px; min-height: $touch; border: 2px solid transparent; border-radius: 9px;
    padding: 0 5px; outline: none;
}
QCheckBox:disabled, QRadioButton:disabled { color: $faint; }
QCheckBox::indicator, QRadioButton::indicator {
    width: 22px; height: 22px; border: 2px solid $edge; background: $well;
}
QCheckBox::indicator { border-radius: 6px; }
QRadioButton::indicator { border-radius: 13px; }
QCheckBox::indicator:checked {
    background: $accent; border-color: $accent; image: url(icons:tick-$tick.svg);
}
QRadioButton::indicator:checked {
    background: $accent; border-color: $accent; image: url(icons:dot-$tick.svg);
}
QRadioButton[role="option"] {
    background: $card; border: 2px solid $card_edge; border-radius: 11px; padding-$start: 12px;
}
QRadioButton[role="option"]:hover { background: $raised; }
QRadioButton[role="option"]:checked { background: $raised; border-color: $accent; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $line; }
QRadioButton[role="tile"]::indicator, QRadioButton[role="tile"]::indicator:checked {
    width: 0; height: 0; border: none; image: none;
}
QCheckBox[role="switch"] { spacing: 0; padding: 0; }
QCheckBox[role="switch"]::indicator, QCheckBox[role="switch"]::indicator:checked {
    width: 46px; height: 26px; border: none; background: transparent; image: none;
}

QSlider { min-height: $touch; border: 2px solid transparent; border-radius: 9px; background: transparent; }
QSlider::groove:horizontal { height: 8px; border-radius: 4px; background: $track; }
QSlider::$done-page:horizontal { height: 8px; border-radius: 4px; background: $accent; }
QSlider::handle:horizontal {
    width: 26px; height: 26px; margin: -9px 0; border-radius: 13px; background: $text;
}
QSlider::handle:horizontal:hover { background: $primary_hover; }
QSlider::$done-page:horizontal:disabled, QSlider::handle:horizontal:disabled { background: $faint; }

QAbstractItemView {
    background: $card; alternate-background-color: $background; color: $text; outline: none;
    border: 2px solid $card_edge; border-radius: 11px; gridline-color: $line;
    selection-background-color: $chosen; selection-color: $on_chosen;
}
QTableView[role="plain"] { background: transparent; border: 2px solid transparent; }
QTableView[role="plain"]::item { padding: 0 4px; border-bottom: 1px solid $line; }
QTableView[role="plain"]::item:hover { background: $raised; }
QListView::item { padding: 11px 10px; border-radius: 8px; }
QTableView::item, QTreeView::item { padding: 0 10px; }
QAbstractItemView::item:selected { background: $chosen; color: $on_chosen; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section {
    background: $card; color: $quiet; border: none; border-bottom: 1px solid $line; padding: 8px 10px;
    font-size: $small_px;
}
QCalendarWidget { min-width: $calendar_width; min-height: $calendar_height; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $raised; }
QCalendarWidget QToolButton {
    background: transparent; color: $text; border: 2px solid transparent; border-radius: 9px; padding: 0 8px;
    min-height: $touch; font-weight: 600;
}
QCalendarWidget QToolButton:hover { background: $chosen; color: $on_chosen; }
QCalendarWidget QToolButton::menu-indicator { image: none; }
QToolButton#qt_calendar_prevmonth { qproperty-icon: url(icons:$start.svg); }
QToolButton#qt_calendar_nextmonth { qproperty-icon: url(icons:$end.svg); }
QCalendarWidget QSpinBox { min-width: $year; }
QCalendarWidget QTableView { border-radius: 0; }
QCalendarWidget QTableView:disabled { color: $faint; }  /* days of the months before and after */
QCalendarWidget QTableView::item { padding: 0; }
QTableCornerButton::section { background: $card; border: none; }

QScrollArea { background: transparent; border: 2px solid transparent; }
QScrollArea > QWidget > QWidget#page { background: transparent; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 14px; }
QScrollBar:horizontal { height: 14px; }
QScrollBar::handle { background: $edge; border-radius: 4px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 44px; }
QScrollBar::handle:horizontal { min-width: 44px; }
QScrollBar::handle:hover { background: $quiet; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
    background: none; border: none; width: 0; height: 0;
}

QToolTip {
    background: $raised; color: $text; border: 1px solid $edge; padding: 6px 10px; font-size: $small_px;
}
QBalloonTip QLabel { color: #101418; }  /* Qt paints the balloon itself, in pale yellow */
QBalloonTip QPushButton { border: none; padding: 0; min-height: 0; }
QMenu { background: $card; color: $text; border: 1px solid $edge; padding: 6px; }
QMenu::item { padding: 10px 22px; border-radius: 7px; }
QMenu::item:selected { background: $chosen; color: $on_chosen; }
QMenu::item:disabled { color: $faint; }
QProgressBar { background: $track; border: none; border-radius: 4px; max-height: 8px; color: transparent; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }

QPushButton:focus, QPushButton[role]:focus, QLineEdit:focus, QTextEdit:focus, QPlainTextEdit:focus,
QAbstractSpinBox:focus, QComboBox:focus, QCheckBox:focus, QRadioButton:focus, QSlider:focus,
QAbstractItemView:focus, QScrollArea:focus { border: 2px solid $focus; margin: 0; }
QAbstractSpinBox:focus { padding: 0; }
QRadioButton[role="option"]:focus { border: 2px solid $focus; }
QPushButton[role="primary"]:focus { border: 6px double $on_primary; }
QComboBox QAbstractItemView:focus { border: 1px solid $edge; }
"""
